"""What is shipped is what is in the tree: no folder forgotten, no test or README inside the wheel."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
SETUPTOOLS = PROJECT["tool"]["setuptools"]
NOT_PRODUCT = {"tests", "screenshots", ".ci"}
"""Folders at the root that are no subpackages."""


def tree() -> set[str]:
    """Every file of the checkout, by its path from the root: what git tracks, and what it would on the next `add`."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode:
        pytest.skip("no git checkout to hold the packages against")
    return {name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()}


def product() -> set[str]:
    """The files that make the package: the modules, and the data that they read."""
    return {
        name
        for name in tree()
        if name.split("/")[0] not in NOT_PRODUCT and ("/" in name or name.endswith(".py") or name == "py.typed")
    }


def build(kind: str, where: Path) -> Path:
    """Build a `wheel` or an `sdist` of a copy of the checkout, without a network, and answer its path."""
    source = where / "source"
    for name in tree():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, source / name)
    return build_from(source, kind, where)


def build_from(source: Path, kind: str, where: Path) -> Path:
    made = where / kind
    made.mkdir()
    code = f"from setuptools import build_meta; build_meta.build_{kind}({str(made)!r})"
    finished = subprocess.run([sys.executable, "-c", code], cwd=source, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return next(made.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", tmp_path_factory.mktemp("sdist"))


def in_wheel(wheel: Path) -> set[str]:
    """The package's files in a wheel, by their path from the root of the repository."""
    names = zipfile.ZipFile(wheel).namelist()
    return {name.removeprefix("warlog/") for name in names if ".dist-info/" not in name}


def test_every_folder_with_modules_is_named() -> None:
    folders = {str(Path(name).parent) for name in product() if name.endswith(".py")}
    packages = {"warlog" if folder == "." else "warlog." + folder.replace("/", ".") for folder in folders}
    assert sorted(packages) == SETUPTOOLS["packages"]


def test_every_package_is_typed_strictly() -> None:
    folders = {name.split("/")[0] for name in product() if "/" in name}
    roots = {name for name in product() if "/" not in name and name.endswith(".py")}
    assert folders | roots <= set(PROJECT["tool"]["pyright"]["strict"])


def test_every_package_stands_in_a_layer_contract() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["type"] == "layers")["layers"]
    named = set(re.findall(r"[\w.]+", " ".join(layers)))
    folders = {"warlog." + name.split("/")[0] for name in product() if "/" in name}
    assert named == folders


def test_wheel_carries_the_product_and_nothing_else(wheel: Path) -> None:
    assert sorted(in_wheel(wheel)) == sorted(product())


def test_wheel_says_what_it_is(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    [metadata] = [name for name in archive.namelist() if name.endswith("METADATA")]
    [points] = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    fields = archive.read(metadata).decode().split("\n\n")[0].splitlines()
    namespace: dict[str, Any] = {}
    exec(re.findall(r"^__version__ = .*$", (ROOT / "__init__.py").read_text(), re.MULTILINE)[0], namespace)
    assert f"Version: {namespace['__version__']}" in fields
    assert "License-Expression: MIT" in fields
    assert "Requires-Python: >=3.11" in fields
    assert not [field for field in fields if field.startswith("Requires-Dist") and "extra ==" in field]
    assert "warlog = warlog.cli:command" in archive.read(points).decode()
    assert metadata.replace("METADATA", "licenses/LICENSE") in archive.namelist()


def test_sdist_is_the_tree(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    made = {name for name in names if ".egg-info/" in name} | {"PKG-INFO", "setup.cfg"}
    assert sorted(names - made) == sorted(tree())


def test_wheel_of_the_sdist_is_the_wheel_of_the_tree(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        # Python 3.11.4 brought the filter, 3.12 warns where none is set.
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda member, _: member)
        archive.extractall(tmp_path)
    [source] = [entry for entry in tmp_path.iterdir() if entry.is_dir()]
    assert in_wheel(build_from(source, "wheel", tmp_path)) == in_wheel(wheel)


def test_wheel_runs_where_there_is_no_checkout(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    command = [sys.executable, "-P", "-c"]
    where = "import warlog; print(warlog.__file__)"
    environment = os.environ | {"PYTHONPATH": str(site), "HOME": str(tmp_path)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            arguments,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    assert run(*command, where).stdout.strip() == str(site / "warlog" / "__init__.py")
    sample = run(sys.executable, "-P", "-m", "warlog", "--count", str(site / "warlog" / "intake" / "sample.txt"))
    bundled = run(sys.executable, "-P", "-m", "warlog", "--count")
    assert bundled.returncode == 0, bundled.stderr
    assert bundled.stdout == sample.stdout
