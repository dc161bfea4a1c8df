"""Portuguese page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "janeiro jan", "fevereiro fev", "março marco mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago",
    "setembro set", "outubro out", "novembro nov", "dezembro dez",
)  # fmt: skip
# `segunda` stands for `segunda-feira`: words are read up to the hyphen.
WEEKDAYS = (
    "segunda segunda-feira", "terça terça-feira terca terca-feira", "quarta quarta-feira", "quinta quinta-feira",
    "sexta sexta-feira", "sábado sabado", "domingo",
)  # fmt: skip

STAMP_WORDS = (
    "às as à a ao aos pelas o de do em hora horas publicado publicada atualizado atualizada actualizado actualizada "
    "atualização actualização última último há criado modificado"
)
CLOCK_UNITS = "h hrs horas"
DAYPARTS = (
    "manhã", "de manhã", "pela manhã", "esta manhã", "madrugada", "de madrugada", "esta madrugada", "meio-dia",
    "ao meio-dia", "tarde", "à tarde", "de tarde", "esta tarde", "noite", "à noite", "esta noite", "meia-noite",
    "à meia-noite", "ao amanhecer",
)  # fmt: skip
AGO_BEFORE = ("há", "há cerca de")
AGO_AFTER = ("atrás",)
AGO_UNITS = "s seg segundo segundos min minuto minutos h hora horas d dia dias semana semanas"
JUST_NOW = (
    "agora", "agora mesmo", "há instantes", "há momentos", "há poucos segundos", "há um minuto", "há uma hora",
    "há um dia", "um minuto atrás", "uma hora atrás",
)  # fmt: skip
TODAY = ("hoje", "esta manhã", "esta noite")
YESTERDAY = ("ontem",)
ZONES = {
    "hora de lisboa": "Europe/Lisbon", "hora portuguesa": "Europe/Lisbon", "hora de portugal": "Europe/Lisbon",
    "hora de portugal continental": "Europe/Lisbon", "horário de lisboa": "Europe/Lisbon",
    "horário de brasília": "America/Sao_Paulo", "hora de brasília": "America/Sao_Paulo", "hora de kiev": "Europe/Kyiv",
    "hora de kyiv": "Europe/Kyiv", "horário de kiev": "Europe/Kyiv", "hora da ucrânia": "Europe/Kyiv",
    "hora de moscovo": "Europe/Moscow", "horário de moscou": "Europe/Moscow", "hora de moscou": "Europe/Moscow",
    "hora de londres": "Europe/London", "hora de washington": "America/New_York",
    "horário de nova york": "America/New_York", "hora de nova iorque": "America/New_York",
    "horário de israel": "Asia/Jerusalem", "hora de israel": "Asia/Jerusalem", "hora de greenwich": "UTC",
    "horário de greenwich": "UTC", "hora local": "", "horas locais": "", "horário local": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "o essencial", "o mais importante", "o que precisa de saber", "o que precisa saber", "o que você precisa saber",
    "o que é preciso saber", "o que sabemos", "o que se sabe", "o que já se sabe", "pontos-chave", "pontos chave",
    "os pontos principais", "principais pontos", "pontos principais", "principais acontecimentos",
    "os principais acontecimentos", "principais momentos", "momentos-chave", "principais notícias",
    "as principais notícias", "destaques", "em destaque", "resumo", "o resumo", "resumo do dia", "em resumo",
    "em síntese", "em poucas palavras", "ponto de situação", "os últimos desenvolvimentos", "últimos desenvolvimentos",
    "informações a reter", "a reter", "manchetes",
)  # fmt: skip
STREAM_HEADS = (
    "ao vivo", "em direto", "em directo", "direto", "minuto a minuto", "ao minuto", "acompanhe ao minuto",
    "acompanhe em direto", "acompanhe ao vivo", "acompanhe aqui", "últimas notícias", "as últimas notícias",
    "últimas atualizações", "atualizações", "todas as atualizações", "cronologia", "linha do tempo", "tempo real",
    "em tempo real", "liveblog", "as notícias ao minuto", "última hora",
)  # fmt: skip
TAIL_HEADS = (
    "comentários", "comentar", "deixe um comentário", "deixe uma resposta", "deixe o seu comentário",
    "escreva um comentário", "artigos relacionados", "notícias relacionadas", "matérias relacionadas",
    "conteúdo relacionado", "conteúdos relacionados", "relacionados", "relacionadas", "temas relacionados",
    "outras notícias", "mais notícias", "mais lidas", "as mais lidas", "mais lidos", "mais vistas", "mais populares",
    "recomendados", "recomendado para si", "recomendado para você", "recomendadas para você", "tópicos", "etiquetas",
    "tags", "palavras-chave", "sobre o autor", "sobre a autora", "partilhe este artigo", "partilhar este artigo",
    "compartilhe esta notícia", "compartilhe esta reportagem", "artigos recentes", "últimos artigos", "posts recentes",
    "subscreva a nossa newsletter", "assine nossa newsletter", "termos de uso", "política de privacidade", "siga-nos",
    "mais sobre este tema", "sugerir correção", "comunicar erro",
)  # fmt: skip
TAIL_STARTS = (
    "todos os direitos reservados", "© ", "copyright ", "o seu endereço de email não", "o seu endereço de e-mail não",
    "este liveblog terminou", "este liveblog fica por aqui", "este direto terminou", "fim da cobertura",
    "este acompanhamento termina",
)  # fmt: skip
BACKGROUND_HEADS = (
    "contexto", "o contexto", "antecedentes", "enquadramento", "como se chegou aqui", "o que aconteceu até agora",
    "o que aconteceu antes", "anteriormente", "dias anteriores", "origem do conflito",
)  # fmt: skip
READ_MORE = (
    "leia também", "leia mais", "leia aqui", "leia ainda", "leia a notícia", "leia a reportagem", "leia o artigo",
    "ler mais", "ler também", "ler artigo", "ler notícia", "veja também", "veja mais", "veja aqui", "veja ainda",
    "veja o vídeo", "ver mais", "ver também", "saiba mais", "continue a ler", "continue lendo", "continuar a ler",
    "clique aqui", "carregue aqui", "ouça também", "ouça o podcast", "assista também", "assista ao vídeo",
    "siga-nos no", "siga-nos em", "siga o ", "acompanhe toda a", "acompanhe a guerra", "subscreva ", "assine ",
    "inscreva-se", "baixe o app", "descarregue a app", "descarregue a aplicação", "mais informações aqui",
    "mais sobre o tema", "notícia completa", "artigo completo", "o liveblog de ontem", "pode ler aqui",
    "pode recordar aqui", "pode ler ou recordar", "recorde aqui", "entre no canal", "receba as notícias",
    "este liveblog fica arquivado",
)  # fmt: skip
CHROME = (
    "saltar para o conteúdo", "ir para o conteúdo", "pular para o conteúdo", "ir para o conteúdo principal",
    "voltar ao topo", "topo", "voltar", "início", "página inicial", "menu", "pesquisar", "pesquisa", "buscar", "busca",
    "entrar", "iniciar sessão", "sair", "registar", "registe-se", "cadastre-se", "assinar", "assine", "subscrever",
    "minha conta", "partilhar", "partilhe", "compartilhar", "compartilhe", "partilhar no facebook",
    "compartilhar no facebook", "partilhar no twitter", "compartilhar no twitter", "compartilhar no whatsapp",
    "partilhar no whatsapp", "enviar", "enviar por email", "enviar por e-mail", "email", "e-mail", "imprimir",
    "copiar link", "copiar ligação", "link copiado", "copiado", "guardar", "salvar", "guardar artigo", "ouvir",
    "ouvir artigo", "ouvir texto", "reproduzir", "ver vídeo", "vídeo", "vídeos", "foto", "fotos", "imagem", "galeria",
    "fotogaleria", "infografia", "infográfico", "publicidade", "anúncio", "patrocinado", "newsletter", "newsletters",
    "notificações", "ativar notificações", "carregar mais", "mostrar mais", "ver mais", "mais", "fechar", "abrir",
    "ecrã inteiro", "tela cheia", "atualizar", "ordenar por", "mais recentes", "mais antigas", "mais antigos",
    "aceitar", "aceitar todos", "aceitar tudo", "rejeitar", "gerir cookies", "definições de cookies", "gosto", "curtir",
    "responder", "denunciar", "seguir", "notícias", "internacional", "mundo", "política", "a carregar", "carregando",
    "comentários", "exclusivo para assinantes", "conteúdo exclusivo para assinantes", "legenda", "crédito",
    "tamanho do texto", "tempo de leitura",
    "continua após a publicidade", "continua depois da publicidade", "receber notificações",
)  # fmt: skip
CHROME_STARTS = (
    "ver esta publicação no instagram", "ver essa foto no instagram", "uma publicação partilhada por",
    "uma publicação compartilhada por", "um post compartilhado por", "este conteúdo não está disponível",
    "conteúdo não disponível", "este vídeo não está disponível", "o seu navegador não", "seu navegador não",
    "o seu browser não", "utilizamos cookies", "usamos cookies", "este site utiliza cookies", "este site usa cookies",
    "para ver este conteúdo", "ative o javascript", "tempo de leitura", "para comentar, ",
)  # fmt: skip
UPDATED = (
    "atualizado em", "atualizado às", "atualizado a", "atualizado há", "atualizado:", "actualizado em",
    "actualizado às", "actualizado a", "atualização:", "última atualização", "última actualização", "publicado em",
    "publicado às", "publicado a", "publicado:", "publicada em", "modificado em", "criado em", "data de publicação",
)  # fmt: skip
UPDATE_MARKERS = ("atualização", "actualização", "última hora", "urgente", "alerta", "novo")
BYLINES = ("por ", "por: ", "texto: ", "texto de ", "escrito por ", "editado por ")
CREDIT_LINES = ("redação", "redacção", "edição", "texto", "editor", "editora", "autor", "autora")
CAPTION_STARTS = (
    "foto:", "fotos:", "foto de ", "fotografia:", "fotografia de ", "(foto", "imagem:", "imagens:", "imagem de arquivo",
    "foto de arquivo", "crédito:", "créditos:", "crédito da foto", "legenda:", "vídeo:", "mapa:", "infografia:",
    "ilustração:", "captura de ecrã", "na foto,", "na foto:", "na imagem,", "na imagem:",
)  # fmt: skip
CAPTION_MARKS = (
    "(foto", "foto:", "fotografia:", "foto de arquivo", "imagem de arquivo", "(arquivo)", "crédito:", "/lusa", "/ lusa",
    "/agência lusa", "— foto",
)  # fmt: skip
PICTURE_WORDS = "foto fotos fotografia imagens vídeo infografia infográfico fotogaleria"
LIVE_WORDS = "direto directo vivo minuto liveblog"
ABBREVIATIONS = "sr sra dr dra gen gal cel maj cap sgt prof eng d pág n av ex st"
