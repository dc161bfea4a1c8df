"""English, and what every language's module may hold.

Each name is one string of words, small, separated by white space; `_` joins the words of a phrase.

SAY          finite verbs of saying, credited to the one before or after them
ACT          verbs that are also an act: credited only to the one before them
QUOTING      verbs credited to the one before them where a quotation follows: `called it "a mistake"`
FROM         what stands before the one who is credited
DENIALS      what is said of words that are not believed: whose they are is not who speaks
CITE         what stands before the one whom a relay cites
RELAY        what stands before a relay: credited as such when it is a known outlet or agency
POST         what stands after the one who is credited
SELF         words that hold the one who is credited: `Behördenangaben`
WHILE        participles that go on with the subject of their sentence
PASSING      verbs by which an outlet relays
PASSIVE      auxiliaries that make the one before the verb its object
ROLES        offices and kinds of people
BODIES       institutions and kinds of them
MEDIA        kinds of outlets
SUFFIXES     how compounds end that are offices or institutions
ADJECTIVES   what may stand inside a noun phrase, written small
ARTICLES     what may open a noun phrase and is no part of a name
LINKS        what joins the parts of one noun phrase
PREPOSITIONS what opens a phrase that is neither subject nor object
SKIP         what may stand between a subject and its verb
STOP         what ends a noun phrase or opens a clause
PRONOUNS     who is named before
DAYS         words of time
TOPICS       what a lead opens with before a colon and that is no source
HEDGES       parts of sentences that deny a credit, each closed by `|`
CREDITS      how the lines of credits begin, each closed by `|`
ELISIONS     articles glued to the next word
GENITIVES    how a place in the genitive ends
"""

SAY = """
said says say saying told tells tell reported reports report announced announces announce stated wrote writes write
claimed claims claim confirmed confirms confirm added adds noted notes note stressed stresses explained explains insisted insists
declared declares revealed reveals disclosed disclosed discloses informed informs mentioned mentions posted posts tweeted tweets
argued argues asserted asserts commented comments emphasized emphasised emphasizes emphasises estimated estimates estimate
pointed points quipped recalled recalls reiterated reiterates remarked responded responds replied replies replied specified
specifies specify suggested suggests suggest testified thinks believes boasted boasts alleged alleges allege admitted admits admit
acknowledged acknowledges conceded concedes denied denies deny warned warns warn vowed vows pledged pledges promised promises
underlined underscored clarified announced_that described describes indicated indicates reaffirmed reaffirms opined
maintained maintains predicted predicts cautioned cautions concluded concludes lamented asserted assessed assesses tweeting
lets_know let_it_be_known puts_out put_out is_reporting are_reporting is_warning are_warning is_saying are_saying
"""
ACT = """
puts_the_number puts_the_toll puts_the_death_toll puts_the_figure put_the_number put_the_toll put_the_death_toll put_the_figure
counts counted lists listed speaks_of spoke_of learned learnt has_learned has_more_on plans warns_of considers rules
accused accuses accuse urged urges urge called_on calls_on call_on called_for calls_for call_for has_called_on has_called_for have_called_on calls
demanded demands demand condemned condemns condemn denounced denounces criticised criticized criticises criticizes rejected rejects
welcomed welcomes appealed appeals asked asks hailed hails praised praises blamed blames proposed proposes refuted refutes
dismissed dismisses questioned questions requested requests shared shares published publishes presented presents threatened threatens
thanked thanks advised advises released releases issued issues unveiled unveils signalled signaled signals
is_urging are_urging is_calling is_accusing expressed expresses voiced voices cited cites ruled_out rules_out agreed expects expected
informed_about notified
"""
FROM = """
according_to as_per reported_by announced_by stated_by said_by made_by confirmed_by published_by released_by issued_by posted_by
shared_by written_by declared_by provided_by indicated_by given_by noted_by claimed_by disclosed_by revealed_by voiced_by
informed_by communicated_by quoting tweet_from tweet_by statement_from statement_by statement_of post_by post_from message_from
announcement_by announcement_from report_by report_from data_from figures_from information_from briefing_by address_by
denied_by rejected_by dismissed_by refuted_by disputed_by debunked_by story_by in_the_words_of in_the_opinion_of in_the_view_of as_told_by
"""
DENIALS = """
denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refute refuting
disputed disputes dispute disputing debunked debunks contradicted contradicts false untrue fake baseless unfounded groundless
"""
CITE = "citing cites_the with_reference_to referring_to with_a_link_to quotes in_reference_to"
QUOTING = "called dubbed labelled labeled branded"
RELAY = """
quoted_by cited_by told tell tells interview_with interview_to interview_for speaking_to spoke_to speaking_on quoted_in carried_by
relayed_by seen_by obtained_by via relayed_through picked_up_by as_reported_in gave_to talking_to
"""
ROLES = """
president vice-president presidents minister ministers secretary premier chancellor mayor mayors governor governors ambassador
ambassadors envoy spokesman spokeswoman spokesperson spokespeople spokesmen adviser advisor advisers advisors aide head chief
commander commanders commander-in-chief general gen colonel col lieutenant lt major captain admiral brigadier sergeant deputy chairman
chairwoman chair director director-general leader leaders lawmaker lawmakers senator sen congressman congresswoman representative
rep mp mps diplomat diplomats official officials officer officers negotiator delegate delegation official analyst analysts expert
experts professor prof doctor dr king queen prince pope patriarch archbishop bishop founder ceo boss coach owner editor journalist
journalists reporter reporters correspondent correspondents witness witnesses resident residents eyewitness eyewitnesses source
sources insider insiders person people man woman prosecutor prosecutors judge lawyer activist activists volunteer volunteers
separatists rebels militants authorities medics doctors rescuers firefighters soldiers troops farmers economist economists speaker
presenter author master harbourmaster undersecretary commissioner ombudsman ombudswoman counsellor counselor attorney chargé investigator investigators
inspector sheriff warden mr mrs ms sir lady lord treasurer convenor observer observers monitors historian member members
neighbour neighbours inspector candidate candidates politician veteran pilot conscript widow mother father pensioner teacher
militia oligarch billionaire
"""
BODIES = """
ministry ministries government governments parliament senate congress army military forces force navy police staff intelligence service services
council commission committee department office administration authority agency bureau board court embassy embassies kremlin
pentagon organization organisation union party alliance bloc company firm group corporation institute university centre center
headquarters command brigade battalion division regiment corps guard directorate directorates inspectorate operator airport
airline bank ngo charity foundation association federation league assembly chamber rada duma bundestag watchdog regulator
hospital church mission delegation secretariat treasury nato presidency cabinet mod mfa foundation republic coalition network
campaign tribunal archive observatory institute prosecutor's municipality side leadership desk newsroom forces railways railway port ports harbour harbor coastguard guild airline airlines utility grid school club committee team teams crew exchange consulate legation observatory
"""
MEDIA = """
news media newspaper newspapers agency broadcaster outlet outlets channel tv television radio magazine daily weekly website portal
journal times telegraph courier chronicle observer mirror examiner dispatch bulletin tribune gazette herald post wire press newswire
"""
SUFFIXES = ""
ADJECTIVES = """
regional state military local national district city presidential human civil provincial municipal federal public general rescue rights emergency
refugee nuclear media foreign interior defence defense energy health political security press armed special spatial maritime territorial
"""
ARTICLES = "the a an its his her their our this that one another some several two three four many most all both s"
LINKS = "of and for 's & to on at in from with against"
PREPOSITIONS = """
off onto outside inside across along toward towards beyond despite without within below above behind beside near per
in on at to for from with by about after before during under over since into through via amid against between among near as
"""
SKIP = """
since has have had been also later earlier then now already again meanwhile further previously recently reportedly allegedly separately
officially today yesterday tonight that it this who is just so clearly repeatedly publicly openly in an on
a the of its his her their not however both once first initially additionally subsequently exclusively late early morning afternoon
evening night ago hours
"""
STOP = """
that who which as and but while after because when where if whether or although though whose whom until unless so since than there
is are was were will would could should has have had be been being may might must can did does do
"""
PRONOUNS = "he she they it we i you him them us me who this these those there"
DAYS = """
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night midnight noon
"""
TOPICS = """
update updates updated live breaking watch video photo photos picture pictures pictured image map alert read more analysis explainer
explained opinion recap summary latest news note correction what why how who when where key exclusive factbox graphic listen gallery
caption q&a fact context background reminder editor's editorial welcome good hello here voices comment commentary weather
results result exit poll figures total toll casualties losses timeline sport economy correction clarification weather traffic quote today tonight tomorrow day sources
credit illustrative reading note note:
"""
HEDGES = """not_been_able_to|not_able_to_independently|not_independently|could_not_verify|cannot_verify|not_verified|not_been_verified|
not_immediately_verify|not_immediately_confirm|could_not_independently|could_not_immediately|cannot_independently|unable_to_verify|
has_not_confirmed|unable_to_confirm|has_contacted|have_contacted|has_approached|has_reached_out|
not_be_independently|been_independently_verified|can't_verify|couldn't_verify|"""
CREDITS = """photo:|photo_by|photograph:|photograph_by|photos:|picture:|pictures:|pic:|image:|image_caption|image_credit|credit:|video:|illustrative_photo|
source_link|read_more|caption:|graphic:|(photo|from_cnn's|by_cnn's|reporting_by|"""
PASSING = "reports reported report writes wrote relays relayed"
PASSIVE = "was were been being"
WHILE = "saying warning adding claiming stressing telling announcing arguing insisting accusing urging calling noting vowing explaining stating declaring alleging denying describing reporting admitting pledging"
