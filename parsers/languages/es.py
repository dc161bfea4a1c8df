"""Spanish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
    "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
)  # fmt: skip
# `mar` is March here: a stamp prints the month far more often than the weekday.
WEEKDAYS = (
    "lunes lun", "martes", "miércoles miercoles mié mie", "jueves jue", "viernes vie", "sábado sabado sáb sab",
    "domingo dom",
)  # fmt: skip

STAMP_WORDS = (
    "a las la los el de del al hora horas publicado publicada actualizado actualizada actualización última último act "
    "sobre hacia desde modificado creado"
)
CLOCK_UNITS = "h hrs hs horas"
DAYPARTS = (
    "mañana", "por la mañana", "esta mañana", "de madrugada", "madrugada", "esta madrugada", "mediodía", "a mediodía",
    "al mediodía", "tarde", "por la tarde", "esta tarde", "noche", "por la noche", "esta noche", "medianoche",
    "a medianoche", "al amanecer",
)  # fmt: skip
AGO_BEFORE = ("hace", "hace unos", "hace unas", "hace un", "hace una", "hace aproximadamente")
AGO_AFTER = ("atrás",)
AGO_UNITS = "s seg segundo segundos min minuto minutos h hora horas d día días dia dias semana semanas"
JUST_NOW = (
    "ahora", "ahora mismo", "hace un momento", "hace unos segundos", "hace unos instantes", "justo ahora",
    "hace un minuto", "hace una hora", "hace un día",
)  # fmt: skip
TODAY = ("hoy", "esta mañana", "esta noche")
YESTERDAY = ("ayer",)
ZONES = {
    "hora peninsular": "Europe/Madrid", "hora peninsular española": "Europe/Madrid", "hora española": "Europe/Madrid",
    "hora de españa": "Europe/Madrid", "hora de madrid": "Europe/Madrid", "horario peninsular": "Europe/Madrid",
    "hora canaria": "Atlantic/Canary", "hora de canarias": "Atlantic/Canary", "hora de kiev": "Europe/Kyiv",
    "hora de kyiv": "Europe/Kyiv", "hora ucraniana": "Europe/Kyiv", "hora de ucrania": "Europe/Kyiv",
    "hora de moscú": "Europe/Moscow", "hora moscú": "Europe/Moscow", "hora de londres": "Europe/London",
    "hora del este": "America/New_York", "hora de nueva york": "America/New_York",
    "hora de washington": "America/New_York", "hora de colombia": "America/Bogota", "hora colombiana": "America/Bogota",
    "hora de argentina": "America/Argentina/Buenos_Aires", "hora argentina": "America/Argentina/Buenos_Aires",
    "hora de méxico": "America/Mexico_City", "hora de ciudad de méxico": "America/Mexico_City",
    "hora del centro de méxico": "America/Mexico_City", "hora de perú": "America/Lima", "hora de lima": "America/Lima",
    "hora de venezuela": "America/Caracas", "hora de israel": "Asia/Jerusalem", "hora israelí": "Asia/Jerusalem",
    "hora de jerusalén": "Asia/Jerusalem", "hora gmt": "UTC", "horas gmt": "UTC", "hora local": "", "horas locales": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "lo más importante", "lo esencial", "lo más destacado", "lo destacado", "claves", "las claves",
    "las claves del día", "puntos clave", "los puntos clave", "los puntos principales", "datos clave", "resumen",
    "el resumen", "resumen del día", "resumen de la jornada", "en resumen", "en breve", "de un vistazo",
    "lo que sabemos", "lo que hay que saber", "qué debes saber", "lo que debes saber", "lo que tienes que saber",
    "esto es lo que sabemos", "esto es lo que debes saber", "lo último", "las últimas noticias en breve",
    "últimos acontecimientos", "los últimos acontecimientos", "principales acontecimientos", "momentos clave",
    "los momentos clave", "los hechos más importantes", "los titulares", "titulares", "titulares del día",
    "lo más relevante", "noticias destacadas", "así está la situación", "información para recordar",
    "lo imprescindible",
)  # fmt: skip
STREAM_HEADS = (
    "minuto a minuto", "el minuto a minuto", "en directo", "el directo", "directo", "en vivo",
    "en directo minuto a minuto", "última hora", "la última hora", "última hora en directo", "últimas noticias",
    "las últimas noticias", "todas las noticias", "últimas actualizaciones", "actualizaciones",
    "todas las actualizaciones", "cronología", "la cronología", "hora a hora", "sigue la última hora",
    "sigue en directo", "así te lo hemos contado", "así se lo hemos contado", "así lo hemos contado",
    "así te lo contamos", "narración en directo", "la narración", "noticias en vivo", "siga en vivo",
)  # fmt: skip
TAIL_HEADS = (
    "comentarios", "los comentarios", "deja un comentario", "deja tu comentario", "deje su comentario",
    "escribe un comentario", "deja una respuesta", "comenta", "noticias relacionadas", "artículos relacionados",
    "contenidos relacionados", "contenido relacionado", "relacionadas", "relacionados", "temas relacionados",
    "te podría interesar", "recomendados", "recomendado para ti", "más noticias", "más información sobre",
    "más sobre este tema", "otras noticias", "lo más leído", "lo más visto", "las más leídas", "lo más comentado",
    "lo + leído", "etiquetas", "temas", "archivado en", "palabras clave", "más en", "sobre el autor", "sobre la firma",
    "acerca del autor", "compartir este artículo", "comparte este artículo", "comparte esta noticia",
    "suscríbete a nuestra newsletter", "suscríbete al boletín", "artículos recientes", "últimos artículos",
    "entradas recientes", "aviso legal", "política de privacidad", "normas", "normas de participación",
    "reportar un error", "síguenos en", "ver comentarios",
)  # fmt: skip
TAIL_STARTS = (
    "conforme a los criterios de", "todos los derechos reservados", "© ", "copyright ", "con información de ap ",
    "fin de la cobertura", "este directo ha finalizado", "finaliza aquí", "tu dirección de correo electrónico no será",
    "síguenos en nuestro", "suscríbete para seguir leyendo", "regístrate gratis para seguir leyendo",
)  # fmt: skip
BACKGROUND_HEADS = (
    "contexto", "el contexto", "antecedentes", "los antecedentes", "cómo se ha llegado hasta aquí",
    "qué ha pasado hasta ahora", "lo ocurrido hasta ahora", "anteriormente", "días anteriores", "los días anteriores",
    "el origen del conflicto",
)  # fmt: skip
READ_MORE = (
    "leer más", "lee más", "lea más", "lee también", "lea también", "leer también", "lea aquí", "lee aquí",
    "lea además", "leer la noticia", "leer noticia", "lee la noticia", "lee la información", "lea la información",
    "sigue leyendo", "seguir leyendo", "continuar leyendo", "más información:", "más información aquí",
    "más información en", "ver más", "ver también", "vea también", "vea además", "vea aquí", "mira también",
    "mira aquí", "mire también", "puedes leer", "puede leer", "puede consultar", "puedes consultar", "consulta aquí",
    "consulte aquí", "pincha aquí", "haz clic aquí", "haga clic", "clic aquí", "aquí puedes leer", "aquí puede leer",
    "te puede interesar", "le puede interesar", "le recomendamos", "te recomendamos", "también te puede interesar",
    "síguenos en", "síguenos a través", "siga toda la", "sigue toda la", "siga aquí", "suscríbete", "descarga la app",
    "descarga nuestra app", "escucha el podcast", "noticia completa", "artículo completo", "así te contamos",
    "así hemos contado", "consulta la última hora", "lee la última hora", "toda la información sobre",
    "todas las noticias sobre",
)  # fmt: skip
CHROME = (
    "ir al contenido", "ir al contenido principal", "saltar al contenido", "saltar al contenido principal",
    "volver arriba", "ir arriba", "subir", "volver", "inicio", "portada", "menú", "menu", "buscar", "búsqueda",
    "iniciar sesión", "inicia sesión", "regístrate", "registrarse", "suscríbete", "suscribirse", "mi cuenta",
    "compartir", "comparte", "compartir en facebook", "compartir en twitter", "compartir en x", "compartir en whatsapp",
    "compartir por email", "compartir en linkedin", "enviar por email", "enviar", "correo electrónico", "correo",
    "email", "imprimir", "copiar enlace", "copiar link", "enlace copiado", "url copiada", "guardar", "guardar artículo",
    "escuchar", "escuchar noticia", "escuchar artículo", "reproducir", "ver vídeo", "ver video", "vídeo", "vídeos",
    "videos", "foto", "fotos", "imagen", "galería", "fotogalería", "infografía", "gráfico", "publicidad", "anuncio",
    "patrocinado", "newsletter", "boletín", "boletines", "notificaciones", "activar notificaciones", "cargar más",
    "mostrar más", "ver más", "más", "cerrar", "abrir", "pantalla completa", "actualizar", "actualización automática",
    "ordenar por", "más antiguos", "más recientes primero", "primero lo más reciente", "aceptar", "aceptar todo",
    "aceptar todas", "aceptar y continuar", "rechazar", "rechazar todo", "configurar cookies", "gestionar cookies",
    "me gusta", "responder", "reportar", "seguir", "noticias", "internacional", "mundo", "política", "cargando",
    "comentarios", "comentar", "ver post", "ver publicación", "ver tweet", "directo finalizado", "finalizado",
    "ver comentarios", "ampliar", "ampliar foto", "ampliar imagen", "contenido exclusivo para suscriptores",
    "solo para suscriptores", "hemeroteca", "pie de foto", "fuente de la imagen", "autor",
    "enviar por correo", "ir a los comentarios", "más antiguas", "reportar error", "reportar un error",
)  # fmt: skip
CHROME_STARTS = (
    "ver esta publicación en instagram", "una publicación compartida de", "una publicación compartida por",
    "una publicación de @", "este contenido no está disponible", "contenido no disponible", "este vídeo no está",
    "este video no está", "el vídeo no está disponible", "tu navegador no", "su navegador no", "utilizamos cookies",
    "usamos cookies", "este sitio utiliza cookies", "este sitio web utiliza cookies", "esta web utiliza cookies",
    "para ver este contenido", "para ver este vídeo", "habilita javascript", "activa javascript", "tiempo de lectura",
    "para comentar debes", "error al cargar", "permitir el contenido de", "publicación de x", "final de twitter",
    "final de x publicación", "saltar ",
)  # fmt: skip
UPDATED = (
    "actualizado a", "actualizado el", "actualizado:", "actualizado hace", "actualizado hoy", "actualizada a",
    "actualizada el", "actualización:", "última actualización", "act. a", "act. el", "act:", "modificado el",
    "modificado:", "última modificación", "publicado el", "publicado a", "publicado en", "publicado:", "publicado hace",
    "publicada el", "creado el", "fecha de publicación", "primera publicación",
)  # fmt: skip
UPDATE_MARKERS = ("actualización", "actualizado", "último minuto", "urgente", "alerta", "nuevo", "flash")
BYLINES = ("por ", "por: ", "texto: ", "escrito por ", "redactado por ")
CREDIT_LINES = (
    "redacción", "la redacción", "redactor", "redactora", "redacción internacional", "redacción digital", "texto",
    "autor", "autora", "edición",
)  # fmt: skip
CAPTION_STARTS = (
    "foto:", "fotos:", "foto de ", "fotografía:", "(foto", "foto de archivo", "imagen:", "imágenes:",
    "imagen de archivo", "imagen cedida", "crédito:", "créditos:", "vídeo:", "video:", "mapa:", "gráfico:",
    "infografía:", "pie de foto:", "fotograma", "ilustración:", "crédito de la imagen", "crédito, ",
    "fuente de la imagen,",
)  # fmt: skip
CAPTION_MARKS = (
    "(foto", "foto:", "fotografía:", "foto de archivo", "imagen de archivo", "(archivo)", "crédito:", "pie de foto",
)  # fmt: skip
PICTURE_WORDS = "foto fotos fotografía fotografías fotogalería vídeo vídeos video videos infografía imágenes"
LIVE_WORDS = "directo vivo liveblog live"
ABBREVIATIONS = (
    "sr sra srta sres dr dra d dña gral gen cnel cap tte ee.uu ud uds pág núm nº n av avda aprox p.ej ej st prof"
)
