"""Portuguese; the names are explained in `en.py`."""

SAY = """
nega negou negado prevê previu esclarece esclareceu justificou justifica revelaram constatou apontou aponta
diz disse dito dizem disseram declara declarou declarado afirma afirmou afirmado afirmam afirmaram anuncia anunciou anunciado anunciam anunciaram explica explicou informa informou informado informam informaram indica indicou indicam refere referiu
referiram escreve escreveu escreveram comunica comunicou sublinha sublinhou sublinhado sustenta sustentou confirma confirmou confirmado confirmam confirmaram precisa precisou acrescenta acrescentou acrescentado adiantou adianta
revela revelou revelado revelam destaca destacou lembra lembrou recorda recordou reitera reiterou relata relatou relatam relataram reporta reportou noticia noticiou avança avançou adverte advertiu alerta alertou avisa avisou
denuncia denunciou promete prometeu admite admitiu reconhece reconheceu insiste insistiu comenta comentou respondeu responde concluiu considera considerou estima estimou estimam acredita publica publicou garante garantiu
assegura assegurou assinala assinalou frisou frisa salientou salienta defendeu defende alegou alega desmentiu desmente conta contou ressaltou ressalta observou fez_saber deu_conta dá_conta tuitou enfatizou
"""
ACT = """
acusa acusou acusado acusam pede pediu pedem exige exigiu apela apelou apelam insta instou condena condenou condenam critica criticou propõe propôs ameaça ameaçou rejeita rejeitou agradeceu saudou lamenta lamentou exorta exortou ordenou
"""
FROM = """
desmentido_por desmentido_pelo desmentido_pela desmentida_pelo desmentida_pela desmentidas_pelo desmentidas_pela negado_pelo negada_pelo negada_pela
segundo de_acordo_com conforme na_opinião_de nas_palavras_de no_entender_de segundo_informou segundo_informações_de segundo_informações_da segundo_informações_do segundo_dados_de anunciado_por anunciado_pelo anunciado_pela informado_por confirmado_por confirmado_pelo
confirmado_pela divulgado_por divulgado_pelo divulgada_pelo divulgada_pela publicado_por publicado_pelo dito_por feito_por comunicado_de comunicado_do comunicado_da para
"""
CITE = "citando cita citam que_cita com_referência_a"
RELAY = """
citado_por citada_por citados_por citadas_por citado_pela citada_pela citados_pela citado_pelo citada_pelo citados_pelo entrevista_a entrevista_ao entrevista_à entrevista_com entrevistado_por declarações_à declarações_ao disse_à disse_ao
divulgado_pela divulgada_pela
"""
ROLES = """
presidente presidentes ministro ministra ministros primeiro-ministro primeira-ministra secretário secretária secretário-geral chanceler prefeito autarca governador governadora embaixador embaixadora enviado porta-voz conselheiro conselheira assessor
chefe líder líderes comandante general coronel major capitão almirante vice vice-presidente vice-primeira-ministra vice-ministro diretor diretora director deputado deputada deputados senador senadora diplomata funcionário funcionários
oficial oficiais negociador analista analistas especialista especialistas professor doutor rei rainha príncipe papa patriarca arcebispo fundador jornalista jornalistas repórter correspondente testemunha testemunhas morador moradores habitante
habitantes residentes fonte fontes procurador procuradora procuradoria juiz advogado ativista activista separatistas rebeldes autoridades médicos bombeiros soldados militares economista comissário comissária representante responsável responsáveis
dirigente candidato candidata alto-representante
"""
BODIES = """
sindicato procuradoria cruz capitania
ministério ministérios governo governos parlamento senado congresso exército forças força marinha aeronáutica polícia estado serviço serviços inteligência conselho comissão comité comitê departamento gabinete administração câmara
autoridade tribunal embaixada kremlin eliseu pentágono organização união partido aliança bloco companhia empresa sociedade grupo instituto universidade centro brigada batalhão regimento guarda direção operador operadora aeroporto banco ong
fundação associação federação liga assembleia rada duma nato otan onu presidência diplomacia proteção hospital missão delegação casa estado-maior defesa itamaraty
"""
MEDIA = "agência jornal jornais diário semanário revista emissora canal televisão tv rádio imprensa mídia média portal site agências"
ADJECTIVES = """
regional militar militares geral nacional presidencial local locais municipal público pública estatal armadas aérea oficial exterior exteriores estrangeiros adjunto supremo ocidentais ocidental civil civis externo externos
"""
ARTICLES = "o a os as um uma uns umas seu sua seus este esta vários alguns dois três"
LINKS = "de do da dos das e em para no na com"
PREPOSITIONS = "em no na nos nas ao à com por pelo pela para desde durante após contra entre sobre até via sob sem"
SKIP = """
há tem têm tinha havia é são foi também ainda além depois já hoje ontem esta este manhã tarde noite se que por sua vez não entretanto assim em um uma recentemente nesta neste publicamente oficialmente novamente esta quinta-feira
"""
STOP = "que quem qual onde quando enquanto mas porque se como é são era foi tem têm será seria não embora"
PRONOUNS = "ele ela eles elas eu nós você vocês isto isso este"
DAYS = """
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta hoje ontem amanhã janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite
madrugada
"""
TOPICS = "direto vivo vídeo vídeos foto fotos imagens mapa análise opinião editorial entrevista resumo contexto atualização urgente porquê como quem guerra última hora leia nota resultados"
HEDGES = "não_conseguiu_verificar|não_foi_possível_verificar|de_forma_independente|não_puderam_ser_verificad|sem_confirmação|não_pôde_verificar|de_fonte_independente|"
CREDITS = "foto:|(foto|imagem:|vídeo:|leia_também|leia_mais|crédito|"
PASSING = "informa informou reporta noticia noticiou avança relata escreve"
PASSIVE = "sido foi foram sendo"
WHILE = "afirmando dizendo acusando acrescentando sublinhando explicando anunciando denunciando"
