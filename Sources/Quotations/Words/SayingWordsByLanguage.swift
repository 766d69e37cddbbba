/// One table a language, all of them our own.
extension SayingWords {
  static let german = SayingWords(
    verbs: """
      sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten meinen betonte betont \
      betonten betonen berichtete berichtet berichteten berichten schrieb schreibt schrieben schreiben geschrieben \
      rief ruft riefen fragte fragt fragten fragen antwortete antwortet antworteten warnte warnt warnten warnen \
      forderte fordert forderten fordern ergänzte ergänzt erzählte erzählt erzählten erzählen kommentierte \
      kommentiert bestätigte bestätigt verkündete verkündet kündigte versicherte versichert versprach verspricht \
      kritisierte kritisiert klagte klagt beklagte beklagt lobte lobt gestand gesteht entgegnete entgegnet erwiderte \
      erwidert behauptete behauptet befand findet fand urteilte urteilt twitterte twittert postete postet scherzte \
      scherzt schwärmte schwärmt lautete mahnte mahnt erinnerte erinnert flüsterte flüstert äußerte äußert \
      fährt fuhr räumt räumte unterstrich unterstreicht bilanzierte bilanziert resümierte resümiert konstatierte \
      konstatiert zitierte zitiert
      """,
    fillers: "auch dann später gestern heute dazu noch schließlich etwa jedoch aber damals nun hat haben hatte sich",
    passives: "wird werden wurde wurden",
    accordings: "so laut", articles: "der die das ein eine", he: "er", she: "sie", others: "es ich wir man ihr",
    links: "dem den des zu zum zur über von vom nach in im am an auf mit bei für gegenüber", capitalisesNouns: true,
    pluralEnding: "en")

  static let french = SayingWords(
    verbs: """
      dit disait disent déclare déclaré déclarait déclarent affirme affirmé affirmait affirment explique expliqué \
      expliquait expliquent assure assuré assurait raconte raconté racontait racontent estime estimé estimait \
      estiment précise précisé précisait ajoute ajouté ajoutait ajoutent répond répondu répondait écrit écrivait \
      confie confié confiait souligne souligné soulignait lance lancé lançait demande demandé demandait insiste \
      insisté insistait indique indiqué indiquait poursuit poursuivi poursuivait conclut conclu concluait regrette \
      regretté regrettait rappelle rappelé rappelait commente commenté commentait dénonce dénoncé dénonçait \
      reconnaît reconnu reconnaissait admet admis témoigne témoigné témoignait analyse analysé analysait note noté \
      notait observe observé observait constate constaté constatait critiqué critiquait prévient prévenu \
      annonce annoncé annonçait avoue avoué réagit réagi plaide plaidé martèle martelé martelait soupire soupiré \
      murmure murmuré crie crié interroge interrogé jugé résume résumé évoque évoqué confirme confirmé détaille \
      détaillé tweete tweeté
      """,
    fillers: """
      a ont avait avaient aussi lui leur nous encore alors hier ainsi ensuite quant à pour sa leur part de son côté \
      en effet également toutefois
      """,
    passives: "est sont était étaient fut été",
    accordings: "selon", articles: "le la les l un une cet cette ce son sa", he: "il", she: "elle",
    others: "on ils elles je j' nous vous tu", links: "à au aux de du des d' dans sur pour par avec en")

  static let spanish = SayingWords(
    verbs: """
      dijo dice dijeron dicho decía dicen afirmó afirma afirmado afirmaron explicó explica explicado explicaron \
      señaló señala señalado señalaron aseguró asegura asegurado aseguraron añadió añade añadido declaró declara \
      declarado declararon indicó indica indicado comentó comenta comentado agregó agrega respondió responde \
      respondido preguntó pregunta contó cuenta contado sostuvo sostiene sostenía advirtió advierte advertido \
      manifestó manifiesta manifestado destacó destaca destacado subrayó subraya subrayado recordó recuerda \
      recordado apuntó apunta apuntado insistió insiste insistido reconoció reconoce reconocido admitió admite \
      lamentó lamenta lamentado criticó critica criticado denunció denuncia denunciado escribió escribe escrito \
      relató relata confesó confiesa expresó expresa expresado precisó precisa precisado concluyó concluye exclamó \
      exclama gritó susurró reiteró reitera anunció anuncia anunciado confirmó confirma confirmado expuso expone \
      matizó matiza bromeó bromea pidió pide detalló detalla resumió replicó replica
      """,
    fillers: "ha han había habían también le les nos ayer se luego después por su parte además entonces hoy",
    passives: "es son fue fueron sido",
    accordings: "según", articles: "el la los las un una este esta su", he: "él", she: "ella",
    others: "ellos ellas usted ustedes yo nosotros", links: "a al de del en con por para sobre", dropsPronouns: true)

  static let italian = SayingWords(
    verbs: """
      disse dice detto diceva dicono dissero afferma affermato affermava spiega spiegato spiegava sottolinea \
      sottolineato sottolineava aggiunge aggiunto aggiungeva dichiara dichiarato dichiarava racconta raccontato \
      raccontava assicura assicurato ricorda ricordato ricordava risponde risposto rispose scrive scritto scrisse \
      commenta commentato osserva osservato conclude concluso ammette ammesso annuncia annunciato ribadisce ribadito \
      precisa precisato sostiene sostenuto denuncia denunciato avverte avvertito insiste insistito replica replicato \
      chiede chiesto chiese chiarisce chiarito riferisce riferito attacca attaccato prosegue proseguito confessa \
      confessato esclama esclamò confida confidato lamenta lamentato promette promesso ripete ripetuto twitta
      """,
    fillers: """
      ha hanno aveva avevano anche poi ieri oggi gli le ci invece ancora così infine dal canto suo sua da parte è
      """,
    passives: "viene vengono venne stato stata stati",
    accordings: "secondo", articles: "il lo la i gli le l un una uno", he: "lui egli", she: "lei ella",
    others: "io noi voi loro essi esse", links: "a al alla ai alle di del della dei in con per su da dal dalla",
    dropsPronouns: true)

  static let portuguese = SayingWords(
    verbs: """
      disse diz dito dizia disseram dizem afirmou afirma afirmado afirmaram explicou explica explicado explicaram \
      declarou declara declarado declararam contou conta contado acrescentou acrescenta acrescentado respondeu \
      responde escreveu escreve escrito destacou destaca destacado ressaltou ressalta ressaltado garantiu garante \
      garantido comentou comenta comentado informou informa informado lembrou lembra lembrado criticou critica \
      defendeu defende alertou alerta lamentou lamenta concluiu conclui relatou relata perguntou pergunta confirmou \
      confirma anunciou anuncia sublinhou sublinha adiantou adianta referiu refere salientou salienta revelou revela \
      admitiu admite avaliou avalia completou completa apontou aponta reforçou reforça confessou confessa exclamou \
      gritou brincou
      """,
    fillers: "também ainda depois ontem hoje já tem tinha havia lhe nos então por sua vez",
    passives: "é são foi foram sido",
    accordings: "segundo conforme", articles: "o a os as um uma", he: "ele", she: "ela",
    others: "eles elas eu nós você vocês", links: "ao à aos às de do da dos das em no na com por para sobre",
    dropsPronouns: true)

  static let dutch = SayingWords(
    verbs: """
      zei zegt zeiden zeggen gezegd verklaarde verklaart verklaard vertelde vertelt vertelden vertellen verteld \
      schreef schrijft schreven schrijven geschreven vroeg vraagt vroegen antwoordde antwoordt benadrukte benadrukt \
      vond vindt vinden stelde stelt stelden stellen meldde meldt meldden melden riep roept riepen waarschuwde \
      waarschuwt voegde voegt reageerde reageert reageerden legde legt besloot besluit erkende erkent bevestigde \
      bevestigt klaagde klaagt lachte lacht verzuchtte verzucht fluisterde fluistert twitterde twittert liet laat \
      concludeerde concludeert
      """,
    fillers: "ook dan later gisteren vandaag nog daarover toen echter heeft hebben had er",
    passives: "wordt worden werd werden",
    accordings: "aldus volgens", articles: "de het een", he: "hij", she: "zij ze", others: "ik wij we jij u men het",
    links: "van aan in op met voor bij naar over tot", pluralEnding: "en")

  static let swedish = SayingWords(
    verbs: """
      sade sa säger sagt skrev skriver skrivit berättade berättar berättat förklarade förklarar förklarat frågade \
      frågar frågat svarade svarar svarat menade menar menat hävdade hävdar hävdat tillade tillägger tillagt uppgav \
      uppger uppgett konstaterade konstaterar konstaterat betonade betonar betonat varnade varnar varnat tyckte \
      tycker ropade ropar viskade viskar kommenterade kommenterar medgav medger utropade utropar fortsatte \
      fortsätter
      """,
    fillers: "också sedan senare igår idag har hade då även dock",
    passives: "blir blev blivit",
    accordings: "enligt", articles: "den det de en ett", he: "han", she: "hon", others: "jag vi de man ni du",
    links: "av till i på med för om från hos")

  static let danish = SayingWords(
    verbs: """
      sagde siger sagt skrev skriver skrevet fortalte fortæller fortalt forklarede forklarer forklaret spurgte \
      spørger spurgt svarede svarer svaret mente mener ment hævdede hævder tilføjede tilføjer tilføjet oplyste \
      oplyser oplyst udtalte udtaler udtalt understregede understreger understreget advarede advarer advaret råbte \
      råber hviskede hvisker lød lyder konstaterede konstaterer indrømmede indrømmer kommenterede kommenterer \
      fortsatte fortsætter
      """,
    fillers: "også så senere i går dag har havde da dog nu siden",
    passives: "bliver blev blevet",
    accordings: "ifølge", articles: "den det de en et", he: "han", she: "hun", others: "jeg vi de man i du",
    links: "af til i på med for om fra hos")

  static let norwegian = SayingWords(
    verbs: """
      sa sier sagt skrev skriver skrevet fortalte forteller fortalt forklarte forklarer forklart spurte spør spurt \
      svarte svarer svart mente mener ment hevdet hevder tilføyde tilføyer tilføyd opplyste opplyser opplyst \
      uttalte uttaler uttalt understreket understreker advarte advarer advart ropte roper hvisket hvisker lød lyder \
      konstaterte konstaterer innrømmet innrømmer kommenterte kommenterer fortsatte fortsetter la legger
      """,
    fillers: "også så senere i går dag har hadde da til nå siden",
    passives: "blir ble blitt",
    accordings: "ifølge ifølgje", articles: "den det de en et ei", he: "han", she: "hun",
    others: "jeg vi de man du dere", links: "av til i på med for om fra hos")
}
