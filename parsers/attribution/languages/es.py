"""Spanish; the names are explained in `en.py`."""

SAY = """
bromea bromeó bromeado ironizó
cuenta cuentan calcula calculan descarta invoca comentado ironizado ironiza zanjado
negado niega negó niegan cifra cifró vaticina aclara aclaró avanza avanzó anunciaba relataba admitía prevé aventura pronostica
dice dijo dicho decía dicen declara declaró declarado declararon afirma afirmó afirmado afirman afirmaron asegura aseguró asegurado aseguran aseguraron anuncia anunció anunciado anuncian anunciaron explica
explicó explicado explican informa informó informado informan informaron indica indicó indicado indican indicaron señala señaló señalado señalan señalaron escribe escribió escrito comunica comunicó comunicado subraya
subrayó subrayado sostiene sostuvo sostenido sostienen confirma confirmó confirmado confirman confirmaron precisa precisó precisado detalla detalló detallado añade añadió añadido agrega agregó agregado
revela reveló revelado revelan destaca destacó destacado recuerda recordó recordado reitera reiteró reiterado manifiesta manifestó manifestado reporta reportó reportado reportan reportaron advierte advirtió advertido advierten
denuncia denunció denunciado denuncian denunciaron promete prometió prometido admite admitió admitido reconoce reconoció reconocido insiste insistió insistido comenta comentó comentado responde respondió
concluye concluyó considera consideró considerado estima estimó estiman cree publica publicó publicado recoge recogió tuitea tuiteó alerta alertó alertado desmiente desmintió avisa avisó cuenta_a cuenta contó
relata relató expone expuso apunta apuntó apuntado asevera aseveró matiza matizó vuelto_a_decir ha_vuelto_a_decir da_cuenta dan_cuenta dio_cuenta da_a_conocer dado_a_conocer dio_a_conocer
hizo_saber hace_saber opina opinó zanja zanjó expresa expresó señalaba proclama proclamó espera
"""
ACT = """
acusa acusó acusado acusan pide pidió pedido piden exige exigió exigido exigen insta instó instado instan reclama reclamó reclamado reclaman condena condenó condenado condenan critica criticó criticado critican propone
propuso amenaza amenazó rechaza rechazó rechazado llama_a llamó_a exhorta exhortó agradece agradeció celebra celebró saluda lamenta lamentó lamentado urge urgió ordena ordenó felicita felicitó prefiere
ve descarta descartó califica calificó calificado califican tacha tachó tachado tilda tildó tildado
"""
FROM = """
desmentido_por desmentida_por desmentidos_por desmentidas_por rechazado_por rechazada_por rechazados_por rechazadas_por negado_por negada_por
según de_acuerdo_con de_acuerdo_a conforme_a a_juicio_de en_opinión_de en_palabras_de en_palabras_del según_ha_informado según_informa según_informó según_ha_indicado según_dijo según_ha_dicho según_afirmó según_ha_anunciado
según_ha_asegurado según_indicó según_señaló según_ha_señalado según_fuentes_de según_datos_de según_informaciones_de según_recoge según_publica según_ha_confirmado según_confirmó según_ha_explicado anunciado_por informado_por confirmado_por
publicado_por difundido_por difundida_por revelado_por hecho_por dado_a_conocer_por declarado_por comunicado_de comunicado_del para
"""
CITE = "citando cita citan citó que_cita que_citan con_referencia_a haciendo_referencia_a"
RELAY = """
citado_por citada_por citados_por citadas_por recogido_por recogida_por recogidas_por recogidos_por entrevista_con entrevista_a entrevista_en entrevistado_por declaraciones_a declaraciones_al declarado_a recogido_en
recoge_la_agencia recogen difundido_por difundidas_por
"""
ROLES = """
presidente presidenta presidentes ministro ministra ministros primer primera secretario secretaria canciller alcalde alcaldesa alcaldes gobernador gobernadora gobernadores
embajador embajadora enviado enviada portavoz portavoces asesor asesora consejero consejera jefe jefa líder líderes comandante general coronel mayor capitán almirante vicepresidente
vicepresidenta viceministro viceministra viceprimera viceprimer director directora diputado diputada diputados senador senadora diplomático diplomáticos funcionario
funcionarios oficial oficiales negociador analista analistas experto expertos experta profesor doctor rey reina príncipe papa patriarca arzobispo obispo fundador
periodista periodistas reportero reportera corresponsal corresponsales testigo testigos residente residentes vecino vecinos habitante habitantes fuente fuentes fiscal
fiscalía juez abogado activista activistas separatistas rebeldes autoridades médicos rescatistas bomberos soldados militares economista comisario comisaria
representante mandatario mandataria dirigente dirigentes opositor eurodiputado candidato candidata número exministro expresidente exalcalde delegado delegada premier
responsable responsables
"""
BODIES = """
sindicato cofradía gremio fiscalía capitanía obispado cruz
ministerio ministerios gobierno gobiernos parlamento senado congreso ejército fuerzas fuerza armada marina policía estado servicio servicios inteligencia consejo comisión comité
departamento oficina administración ayuntamiento autoridad tribunal corte embajada kremlin elíseo pentágono organización unión partido alianza bloque compañía empresa
sociedad grupo instituto universidad centro cuartel brigada batallón regimiento guardia dirección operador aeropuerto banco ong fundación asociación federación liga
asamblea cámara rada duma otan onu presidencia gabinete diplomacia protección hospital misión delegación casa moncloa defensa exteriores cartera
organismo comando cancillería
"""
MEDIA = """
agencia diario diarios periódico periódicos semanario revista cadena emisora televisión radio prensa medio medios portal canal agencias digital rotativo
"""
ADJECTIVES = """
regional militar militares general nacional presidencial local locales municipal público pública estatal armadas aérea oficial exterior exteriores adjunto supremo suprema
occidentales occidental prorruso prorrusas prorrusos civil civiles máximo anónimas internacional atómica interino provincial
"""
ARTICLES = "el la los las un una unos unas su sus este esta varios varias algunos dos tres cuatro al lo"
LINKS = "de del y en para e a al con"
PREPOSITIONS = "en a con por para desde durante tras contra entre sobre ante hasta hacia mediante vía bajo según sin"
SKIP = """
ha han había habían es son fue también además luego después ya hoy ayer este esta mañana tarde noche se lo le les que por su parte no todavía asimismo igualmente
mientras tanto en un una recientemente públicamente oficialmente nuevamente poco antes horas vuelto a haber sido
"""
STOP = (
    "que quien quienes cual donde cuando mientras pero porque si como es son era fue ha han había será sería no aunque"
)
PRONOUNS = "él ella ellos ellas yo nosotros usted ustedes esto eso este"
DAYS = """
lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre noche tarde
madrugada mediodía anoche
"""
TOPICS = """
directo última hora vídeo vídeos video fotos foto imágenes mapa análisis opinión editorial entrevista resumen claves clave contexto actualización urgente cómo quién qué dónde
cuándo balance guerra crónica exclusiva podcast lea nota resultados tiempo infografía gráfico escrutinio participación
"""
HEDGES = """no_ha_podido_verificar|no_ha_podido_ser_verificad|no_se_ha_podido_verificar|no_han_podido_ser_verificad|de_forma_independiente|sin_confirmar|no_ha_confirmado|
de_manera_independiente|no_pudo_verificar|"""
CREDITS = "foto:|(foto|vídeo:|imagen:|lea_también|leer_más|fotografía|"
PASSING = "informa informó reporta reportó recoge publica señala"
PASSIVE = "sido fue fueron siendo"
WHILE = "afirmando asegurando diciendo advirtiendo acusando añadiendo señalando explicando anunciando denunciando subrayando"
