"""Bytes to text: which charset, how sure, and what could not be read.

The order is BOM, the charset that the carrier declared, UTF-8, a guess. A guess and every replaced byte are reported:
a reader must know when a letter on the screen is not the letter that was sent.
"""

from __future__ import annotations

from ..model.coverage import Problem
from .errors import NotText

_BOMS = (
    # UTF-32's little-endian mark begins with UTF-16's: the longer one is asked first.
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_SAMPLE = 1 << 16
"""How many bytes the guesses look at: more do not make them better."""


class Decoded:
    """A document's text as it was sent (not yet cleaned), and what there is to say about the reading of it.

    Args:
        text: The text.
        problems: A charset that was guessed or unknown, bytes that were replaced.
    """

    __slots__ = ("problems", "text")

    def __init__(self, text: str, problems: list[Problem] | None = None) -> None:
        self.text = text
        self.problems: list[Problem] = problems if problems is not None else []


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Decode a document.

    Args:
        data: The bytes, with or without a BOM.
        charset: What the carrier declared (an HTTP header), or None. A name that is not known is reported.

    Raises:
        NotText: The bytes are a picture, a program, a web page ...
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            decoded = _decode_as(data[len(mark) :], name)
            _refuse_markup(decoded.text)
            return decoded
    problems: list[Problem] = []
    declared = _known_charset(charset)
    if charset and declared is None:
        from ..model.text import one_line

        problems.append(Problem(f"charset {one_line(charset)[:40]} is not known"))
    _refuse_signatures(data)
    decoded = _decode_as(data, declared) if declared else _decode_unlabelled(data)
    _refuse_markup(decoded.text)
    decoded.problems[:0] = problems
    return decoded


def _decode_unlabelled(data: bytes) -> Decoded:
    wide = _wide_charset(data[:_SAMPLE]) if b"\0" in data[:_SAMPLE] else None
    if wide:
        decoded = _decode_as(data, wide)
        decoded.problems.insert(0, _guessed(wide))
        return decoded
    try:
        text = data.decode()
    except UnicodeDecodeError:
        _refuse_binary(data, limit=0.05)
    else:
        _refuse_binary(data, limit=0.3)
        return Decoded(text)
    from .charsets import guess, guess_east_asian

    # Only bytes above ASCII tell charsets apart, and a long document may begin without any.
    start = max(0, _first_high_byte(data) - 1000)
    sample = data[start : start + _SAMPLE]
    # Half of the bytes of EUC-JP stand as in UTF-8; but nothing that is not EUC-JP is valid in it.
    name = guess_east_asian(sample) or (None if _mostly_utf8(sample) else guess(sample))
    if name is None:
        return _decode_as(data, "utf-8")
    decoded = _decode_as(data, name)
    decoded.problems.insert(0, _guessed(name))
    return decoded


def _decode_as(data: bytes, charset: str) -> Decoded:
    """Decode as `charset`, whose name is known; what is not valid in it becomes U+FFFD, as the WHATWG has it."""
    text = data.decode(charset, "replace")
    problems: list[Problem] = []
    if "\ufffd" in text:
        honest = data.count(b"\xef\xbf\xbd") if charset in ("utf-8", "utf_8") else 0
        replaced = text.count("\ufffd") - honest
        if replaced > 0:
            label = _label(charset)
            problems.append(
                Problem(f"{replaced} byte sequence{'s' * (replaced > 1)} not valid in {label}, shown as �", replaced)
            )
    return Decoded(text, problems)


def _known_charset(name: str | None) -> str | None:
    """The name under which Python knows a declared text charset, or None."""
    if not name:
        return None
    import codecs

    try:
        name = codecs.lookup(name.strip().strip("\"'")).name
        "".encode(name)  # Codecs such as base64 are not charsets; ValueError: a NUL in the name.
    except (LookupError, ValueError):
        return None
    # As browsers read it: what is labelled latin-1 is windows-1252 in all cases that matter (WHATWG Encoding, 4.2).
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _label(charset: str) -> str:
    if charset.startswith("cp125"):
        return "windows-" + charset[2:]
    return charset.upper()


def _guessed(charset: str) -> Problem:
    return Problem(f"charset guessed: {_label(charset)}")


def _first_high_byte(data: bytes) -> int:
    """Where the first byte above ASCII stands; the data has one."""
    return len(data) - len(data.lstrip(bytes(range(128))))


def _mostly_utf8(sample: bytes) -> bool:
    """Whether the bytes above ASCII are UTF-8 but for some damage: whether most of them stand in its sequences."""
    import re

    high = len(sample.translate(None, bytes(range(128))))
    # By its shape alone: an encoded surrogate is not valid, and still a sign of UTF-8.
    shaped = re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", sample)
    return sum(map(len, shaped)) * 2 > high


def _wide_charset(sample: bytes) -> str | None:
    """UTF-16 or UTF-32 without a BOM, told by where the NUL bytes stand; None where they tell nothing."""
    size = len(sample) // 4 * 4
    if size < 4:
        return None
    nuls = [sample[at:size:4].count(0) for at in range(4)]
    quarter = size // 4
    if min(nuls[0], nuls[1]) > 0.9 * quarter and nuls[3] < 0.1 * quarter:
        name = "utf-32-be"
    elif min(nuls[2], nuls[3]) > 0.9 * quarter and nuls[0] < 0.1 * quarter:
        name = "utf-32-le"
    else:
        even, odd = nuls[0] + nuls[2], nuls[1] + nuls[3]
        # Even in Cyrillic every blank and line end has a NUL for its high byte: one character in eight.
        if odd > 0.03 * quarter * 2 and even < 0.05 * odd:
            name = "utf-16-le"
        elif even > 0.03 * quarter * 2 and odd < 0.05 * even:
            name = "utf-16-be"
        else:
            return None
    text = sample[:size].decode(name, "replace")
    plausible = sum(char.isprintable() or char.isspace() for char in text[:2000])
    return name if plausible > 0.95 * len(text[:2000]) else None


_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b") + b"\x7f"


def _refuse_binary(data: bytes, limit: float) -> None:
    """Raise where more than `limit` of the bytes are controls that no text holds."""
    sample = data[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > limit * len(sample):
        raise NotText("looks like binary data, not an article", "give it as plain text")


_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"\x89PNG\r\n", "a PNG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (0, b"II*\0", "a TIFF picture"),
    (0, b"MM\0*", "a TIFF picture"),
    (4, b"ftyp", "a video or HEIC picture"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"ID3", "an MP3 recording"),
    (0, b"\x1aE\xdf\xa3", "a Matroska video"),
    (0, b"%PDF-", "PDF"),
    (0, b"{\\rtf", "RTF"),
    (0, b"%!PS", "PostScript"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\x7fELF", "a program (ELF)"),
    (0, b"SQLite format 3\0", "an SQLite database"),
)


def _refuse_signatures(data: bytes) -> None:
    for at, signature, what in _SIGNATURES:
        if data.startswith(signature, at):
            advice = "unpack it first" if what in _PACKED else "give the article as plain text"
            raise NotText(f"looks like {what}, not an article", advice)


_PACKED = frozenset(("gzip", "bzip2", "xz", "Zstandard", "a 7z archive", "a RAR archive", "a tar archive"))

_MARKUP: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("<!doctype html", "<html", "<head", "<body"), "HTML", "web pages are not read yet: give the article's text"),
    (("<?xml", "<rss", "<feed", "<!doctype", "<svg"), "XML", "feeds are not read yet: give the article's text"),
)


def _refuse_markup(text: str) -> None:
    head = text[:4096].lstrip("\ufeff \t\r\n\f").casefold()
    while head.startswith("<!--"):
        head = head.partition("-->")[2].lstrip()
    for starts, what, advice in _MARKUP:
        if head.startswith(starts):
            raise NotText(f"looks like {what}, not plain text", advice)
