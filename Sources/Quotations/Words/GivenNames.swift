/// Given names by gender. From the 1990 census of the United States, a work of its government in the public domain
/// (shares of men and women per name; a name of both sides in less than four to one is `either`), with names of other
/// countries added by us.
enum GivenNames {
  static let male: StaticString = """
    aaron abdul abe abel abraham abram adalberto adam adan adolfo adolph adrian agustin ahmad ahmed al alan albert
    alberto alden aldo alec alejandro alex alexander alfonso alfonzo alfred alfredo ali allan allen alonso alonzo
    alphonse alphonso alton alvaro alvin amado ambrose amos anderson andre andreas andres andrew andy angelo
    anibal anthony antione antoine anton antone antonio antony antwan archie arden arlen arlie armand armando
    arnold arnoldo arnulfo aron arron art arthur arturo asa august augustus aurelio austin avery barney barrett
    barry bart barton basil beau ben benedict benito benjamin bennett bennie benny benton bernard bernardo berry
    bert bertram bill billy blaine blake bo bob bobby booker boris boyce boyd brad bradford bradley bradly brady
    brain branden brandon brant brendan brendon brent brenton bret brett brian brice brock broderick brooks bruce
    bruno bryan bryant bryce bryon buck bud buddy buford burl burt burton buster byron caleb calvin cameron carl
    carlo carlos carlton carmelo carmine carroll carson carter cary cecil cedric cedrick cesar chad chadwick
    chance chang charles charley charlie chas chase chauncey chester chet chris christian christoper christopher
    chuck clarence clark claud claude claudio clay clayton clement clemente cletus cleveland cliff clifford
    clifton clint clinton clyde cody colby cole coleman colin collin colton columbus conrad cordell corey
    cornelius cornell cortez cory coy craig cristobal cristopher curt curtis cyril cyrus dale dallas dalton damian
    damien damion damon dan dane danial daniel danilo dannie danny dante darell daren darin dario darius darnell
    daron darrel darrell darren darrick darrin darron darryl darwin daryl dave david davis dean deandre deangelo
    del delbert delmar delmer demarcus demetrius denis dennis denny denver deon derek derick derrick deshawn
    desmond devin dewayne dewey dewitt dexter dick diego dillon dino dion dirk domenic domingo dominic dominick
    don donald donn donnell donnie donny donovan donte dorsey doug douglas douglass doyle drew duane dudley duncan
    dustin dwain dwayne dwight dylan earl earle earnest ed eddie eddy edgar edgardo edison edmond edmund edmundo
    eduardo edward edwardo edwin efrain efren elbert elden eldon eldridge eli elias elijah eliseo elliot elliott
    ellis ellsworth elmer elmo eloy elroy elton elvin elvis elwood emanuel emerson emery emil emile emilio
    emmanuel emmett emmitt emory enoch enrique erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin
    esteban ethan eugene eugenio eusebio evan everett everette ezekiel ezequiel ezra fabian faustino fausto
    federico felipe felix felton ferdinand fermin fernando fidel filiberto fletcher florencio florentino floyd
    forest forrest foster francesco francis francisco frank franklin franklyn fred freddie freddy frederic
    frederick fredric fredrick freeman fritz gabriel galen garfield garland garret garrett garry garth gary gaston
    gavin gaylord genaro gene geoffrey george gerald geraldo gerard gerardo german gil gilbert gilberto gino
    giovanni giuseppe glen glenn gonzalo gordon grady graham graig grant granville greg gregg gregorio gregory
    grover guillermo gus gustavo guy hai hal hank hans harlan harland harley harold harris harrison harry harvey
    hassan hayden haywood heath hector henry herb herbert heriberto herman herschel hershel hilario hilton
    hipolito hiram hobert hollis homer horace horacio hosea houston howard hoyt hubert huey hugh hugo humberto
    hung hunter hyman ian ignacio ike ira irvin irving irwin isaac isaiah isaias isiah isidro ismael israel isreal
    issac ivan jacinto jack jackson jacob jacques jake jamaal jamal jamar jame jamel james jamison jared jarod
    jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jed jeff jefferey jefferson jeffery jeffrey
    jeffry jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod jerrold jerry jess
    jesse jesus jim jimmy joaquin joe joel joesph joey john johnathan johnathon johnny johnson jon jonah jonas
    jonathan jonathon jordan jordon jorge jose josef joseph josh joshua josiah jospeh josue juan judson jules
    julian julio julius junior justin kareem karl keenan keith kelvin ken kendrick keneth kenneth kennith kenny
    kent kenton kermit keven kevin kieth king kip kirby kirk korey kory kraig kristofer kristopher kurt kurtis
    kyle lamar lamont lance landon lane lanny larry laurence lawerence lawrence lazaro leandro leif leland lemuel
    len lenard lenny leo leon leonard leonardo leonel leopoldo leroy lester levi lewis lincoln lino linwood lionel
    lloyd logan lon lonnie lonny loren lorenzo louie louis lowell loyd lucas luciano lucien lucio lucius luigi
    luis luke luther lyle lyman lyndon lynwood mac mack major malcolm malcom malik manual manuel marc marcel
    marcelino marcellus marcelo marco marcos marcus margarito mariano mario mark markus marlin marlon marquis
    marshall martin marty marvin mason mathew matt matthew maurice mauricio mauro max maximo maxwell maynard
    mckinley mel melvin merlin merrill mervin micah michael michale micheal michel miguel mike mikel milan miles
    milford millard milo milton miquel mitch mitchel mitchell modesto mohamed mohammad mohammed moises monroe
    monte monty morris morton mose moses moshe murray myles myron napoleon nathan nathanael nathanial nathaniel
    neal ned neil nelson nestor neville newton nicholas nick nickolas nicolas nigel noah noble noe noel nolan
    norbert norberto norman normand norris octavio odis olen olin oliver omar omer oren orlando orval orville
    oscar osvaldo oswaldo otis otto owen pablo palmer parker pasquale patrick paul pedro percy perry pete peter
    phil philip phillip pierre porfirio porter preston prince quentin quincy quinn quintin quinton rafael raleigh
    ralph ramiro ramon randal randall randell randolph randy raphael rashad raul ray rayford raymon raymond
    raymundo reed reggie reginald reid reinaldo renaldo renato reuben rex rey reyes reynaldo rhett ricardo rich
    richard richie rick rickey rickie ricky rico rigoberto riley rob robby robert roberto robt rocco rocky rod
    roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolando rolf rolland roman romeo ron
    ronald ronnie ronny roosevelt rory roscoe rosendo ross roy royal royce ruben rubin rudolf rudolph rudy rueben
    rufus rupert russ russel russell rusty ryan sal salvador salvatore sam sammy samual samuel sanford santiago
    santo santos saul scot scott scottie scotty sean sebastian sergio seth seymour shad shane shaun shawn sheldon
    shelton sherman sherwood shon sid sidney silas simon sol solomon sonny spencer stan stanford stanley stanton
    stefan stephan stephen sterling steve steven stewart stuart sylvester tad tanner ted teddy teodoro terence
    terrance terrell terrence thad thaddeus theodore theron thomas thurman tim timmy timothy titus tobias toby tod
    todd tom tomas tommy toney tony tory travis trent trenton trevor trey troy truman tuan ty tyler tyree tyrell
    tyron tyrone tyson ulysses valentin valentine vance vaughn vern vernon vicente victor vince vincent vincenzo
    virgil virgilio vito von wade waldo walker wallace wally walter walton ward warner warren waylon wayne weldon
    wendell werner wes wesley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard
    william williams willian willis willy wilmer wilson wilton winford winfred winston wm woodrow wyatt xavier
    zachariah zachary zachery zack zackary zane barack bernie hillel mitt newt jeb rand reince vladimir bashar
    binyamin hussein muhammad ibrahim khalid abdullah mahmoud yusuf sergei dmitri mikhail nikolai andrei igor oleg
    pavel francois jean philippe laurent paolo matteo jurgen wolfgang klaus jens lars sven bjorn olaf jeroen
    pieter hiroshi kenji takeshi shinzo xi wei jun min narendra rajiv rahul sanjay vijay amit arjun anil sunil
    alistair gareth rhys seamus declan padraig conor ciaran ehud yair shimon avi eitan recep tayyip mehmet mustafa
    kofi kwame thabo jair luiz zach nate
    aad alain alessio alois anatole anselm arjen arnaud aurélien axel bastiaan bastien benedikt benoît bernd bertil
    björn cédric christoph claus damiano davide detlef dieter eckhard edoardo emanuele enrico enzo erwan
    fabien fabio fabrizio filippo florent florian franck françois frédéric friedrich gaël gerd gérard gerhard
    gianluca giorgio giulio göran gregor grégory guido guillaume gunnar günter günther hannes hanno harald heiko
    heiner heinrich heinz helge helmut henning henri henrik hervé holger horst hugues ingo iñigo jacopo jan-erik
    jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
    jean-pierre jérôme joachim joão jochen joost jörg josé jürgen kai-uwe karl-heinz karsten kjell konrad léo loïc
    lorenz luc luca luís lukas maarten manfred marcello massimo mathieu matthias mattias michiel mikkel mirko moritz
    olivier oskar ottmar pascal piotr rainer ralf raphaël rasmus reinhard rémi rémy renaud romain rüdiger ruud
    sander sébastien silvio sjoerd sören stefano steffen stéphane thibault thierry thijs thorsten tiago tomás
    torsten udo ulf ulrich umberto uwe václav volker walther wilfried willem wouter yann yannick yves zlatan
    """
  static let female: StaticString = """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelia adelina adeline adell adella adelle
    adina adria adriana adriane adrianna adrianne adrienne afton agatha agnes agustina aida aileen aimee aisha aja
    alaina alana alanna alba alberta albertha albertine albina alda alecia alejandra alena alene alesha alesia
    aleta aletha alethea alexa alexandra alexandria alexia alfreda alice alicia alida alina aline alisa alisha
    alison alissa allene allie allison allyson alma almeda alpha alta altagracia althea alvina alyce alycia alysia
    alyson alyssa amada amalia amanda amber amelia america ami amie amparo amy ana anabel anastacia anastasia
    andra andrea andria angela angelia angelica angelina angeline angelique angelita angella angie anglea anh
    anika anissa anita anitra ann anna annabel annabelle annamarie anne anneliese annemarie annetta annette annie
    annmarie antionette antoinette antonette antonia antonina april araceli aracely arcelia ardis ardith aretha
    ariana arielle arleen arlene arlette arline armida artie asha ashely ashlee ashleigh ashley ashlie ashly
    ashton asia astrid athena audra audrey audry augusta aura aurea aurelia aurora autumn ava avis awilda ayesha
    bailey bambi barb barbara barbie barbra bea beatrice beatriz becky belen belinda bella belle belva benita
    berenice bernadette bernadine bernice berniece bernita berta bertha bertie beryl bess bessie beth bethany
    betsy bette bettie bettina betty bettye beulah beverley beverly bianca billie birdie blanca blanch blanche
    bobbi bobbie bobbye bonita bonnie bonny brandee brandi brandie brandy breanna breanne bree brenda brenna
    briana brianna brianne bridget bridgett bridgette brigette brigitte britney brittani brittany brittney brook
    brooke buffy caitlin caitlyn callie cami camilla camille candace candance candelaria candi candice candida
    candis candy cara caren cari caridad carin carina carissa carla carleen carlene carlota carlotta carly carlyn
    carma carman carmel carmela carmelita carmella carmen carol carolann carole carolee carolina caroline carolyn
    carolynn caron carri carrie caryl caryn casandra cassandra cassidy cassie catalina catharine catherine cathi
    cathie cathleen cathrine cathryn cathy catina catrina cecelia cecile cecilia cecily celeste celestine celia
    celina chana chanda chandra chanel chantal chantel chantelle charissa charisse charity charla charleen
    charlene charlette charline charlotte charmaine charolette chasity chastity chelsea chelsey chelsie cheri
    cherie cherise cherly cherri cherrie cherry cheryl cheryle cheyenne chiquita chloe chrissy christa christal
    christel christen christene christi christiana christiane christie christin christina christine christy
    chrystal chun ciara cierra cinda cindi cindy cinthia claire clara clare claribel clarice clarissa claudette
    claudia claudine clementine cleta coleen colette colleen collette concepcion concetta connie constance
    consuelo cora coral corazon cordelia corene cori corina corine corinna corinne cornelia corrie corrina corrine
    cortney courtney cristal cristi cristin cristina cristine cristy crystal cyndi cynthia cythia daisy dalia
    damaris danelle danette dani danica daniela daniele daniella danielle danita danna dannielle danyelle daphne
    dara darci darcie darcy daria darla darleen darlene darline davida davina dawn dawna dayna deana deann deanna
    deanne deb debbie debbra debby debi debora deborah debra debrah dedra deena deidra deidre deirdre delfina
    delia delilah della delma delois delora delores deloris delphia delphine demetra demetria dena deneen denice
    denise denna desirae desiree dessie destiny dian diana diane diann dianna dianne dina dinah dionne dixie
    dollie dolly dolores domenica dominga dona donita donna dora dorcas doreen dorene doretha dori dorinda doris
    dorotha dorothea dorothy dorris dortha dorthea dorthy dottie dovie dulce earlene earline earnestine eartha
    easter eboni ebony eda edelmira eden edie edith edna edwina edythe effie eileen elaina elaine elana elba elda
    eldora eleanor eleanora eleanore elena elenor elfriede elia elida elinor elisa elisabeth elise elissa eliza
    elizabeth elizebeth ella ellen ellie elma elmira elna elnora eloisa eloise elouise elsa elsie elva elvera
    elvia elvira elyse emelia emilia emilie emily emma emogene ena enedina enid enriqueta era erica ericka erika
    erin erlinda erma erna ernestina ernestine esmeralda esperanza essie estela estella estelle ester esther
    estrella ethel ethelyn etta eugenia eugenie eula eulalia eun eunice eva evalyn evangelina evangeline eve
    evelia evelyn evette evie evon evonne fabiola faith fallon fannie fanny farrah fatima fawn fay faye felecia
    felica felice felicia felicita felicitas felipa felisa felisha fern ferne filomena fiona flor flora florence
    florene florida florine flossie floy fonda fran frances francesca francine francisca freda freida frieda
    gabriela gabriella gabrielle gail garnet gay gaye gayla gayle gaynell gemma gena geneva genevieve genoveva
    georgetta georgette georgia georgiana georgianna georgie georgina geraldine geralyn gerda geri germaine gerri
    gertie gertrude gilda gillian gina ginger ginny giovanna gisela gisele giselle gladis gladys glenda glenna
    gloria glory golda goldie grace gracie graciela gregoria greta gretchen gretta griselda guillermina gussie
    gwen gwendolyn hailey haley hallie hanna hannah harriet harriett harriette hattie haydee hayley hazel heather
    hedwig heidi helen helena helene helga hellen henrietta herlinda hermelinda herminia hester hettie hilary
    hilda hildegard hillary hoa holli hollie holly hope hortencia hortense hortensia hui hulda huong ida idalia
    idella ila ileana ilene iliana ilona ilse ima imelda imogene ina india ines inez inga inge ingeborg ingrid
    iola iona ione irena irene iris irma isabel isabell isabella isabelle isela iva ivette ivonne ivy jacalyn
    jacinta jackeline jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacquline jada jade jaimie jami jamila
    jammie jana janae jane janeen janel janell janelle janene janet janette janey janice janie janina janine janis
    janna jannette jannie jaqueline jasmin jasmine jaunita jayme jayne jazmin jeana jeane jeanetta jeanette jeanie
    jeanine jeanna jeanne jeannette jeannie jeannine jena jenelle jenifer jeniffer jenna jennette jenni jennie
    jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesica jessica jettie jewel jewell jill jillian
    jo joan joana joanie joann joanna joanne jocelyn jodi jodie joelle joellen joetta johanna johnetta johnna joi
    joleen jolene jolynn joni jonna jonnie josefa josefina josephina josephine josette josie jovita joy joyce
    joycelyn juana juanita judi judie judith judy juli julia juliana juliann julianna julianne julie juliet
    julieta juliette julissa june jung justina justine kacey kaci kacie kaitlin kaitlyn kala kami kandace kandi
    kandice kandy kara karan karen kari karie karin karina karissa karla karlene karol karolyn karon karri karrie
    karyn kasandra kassandra kate katelyn katharine katherine katheryn kathi kathie kathleen kathlene kathlyn
    kathrine kathryn kathryne kathy kathyrn katie katina katrina katy kay kaye kayla kaylee kecia keely keiko
    keisha keli kelley kelli kellie kelly kelsey kelsie kendra kenna kenya kenyatta keri kerri kerrie kesha keshia
    kia kiara kim kimberely kimberlee kimberley kimberly kira kirsten kirstin kisha kitty kizzy kori krista
    kristal kristan kristen kristi kristian kristie kristin kristina kristine kristy kristyn krystal krystle
    krystyna kum kyla kylee kylie kyong kyra kyung lacey laci lacie ladonna lai lakeisha lakesha lakeshia lakisha
    lan lana lanette lani lanita laquita lara larissa larue lashanda lashawn lashonda latanya latasha latisha
    latonia latonya latosha latoya latrice latricia laura laureen laurel lauren laurene lauretta laurette lauri
    laurie lavada lavina lavinia lavon lavonda lavonne lawanda lea leah leandra leann leanna leanne leatha
    leatrice leda leeann leesa leigh leila leilani leisa lela lelia lena lennie lenora lenore leola leona leone
    leonor leonora leora leota lesa leslee lesley lesli lessie leta letha leticia letitia lettie li lia liana
    liane libby lida lidia lila lilia lilian liliana lillian lillie lilly lily lin lina linda lindsay lindsey
    lindy linette linh linnea linnie linsey lisa lise lisette lissa lissette lita liz liza lizabeth lizbeth
    lizette lizzie lois lola lolita lona lora loraine loreen lorelei lorena lorene lorenza loretta lori lorie
    lorinda lorine lorna lorraine lorretta lorri lorrie lottie louann louella louisa louise lourdes lovie lu luana
    luann luanne lucia luciana lucie lucienne lucila lucile lucille lucinda lucretia lucy lue luella luisa lula
    lulu lupita lura luz lyda lydia lyla lyn lynda lyndsay lyndsey lynette lynne lynnette mabel mable machelle
    mackenzie madeleine madeline madelyn madge madison madonna mae maegan magda magdalena magdalene maggie
    magnolia mai maira majorie malia malinda malissa mallory mamie mandi mandy manuela mara maranda marcela
    marcelina marcella marcelle marci marcia marcie marcy margaret margarete margarette margarita marge margery
    margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna marianne
    maribel maribeth maricela marie mariela marietta marilee marilou marilyn marilynn marina marisa marisela
    marisol marissa marita maritza marjorie marjory marla marlena marlene marlo marlyn marlys marnie marquerite
    marquita marry marsha marta martha marti martina martine marva marvel mary maryann maryanne marybeth maryellen
    maryjane maryjo marylee marylin marylou marylyn mathilda matilda matilde mattie maud maude maudie maura
    maureen maurine mavis maxie maxine maya maybelle mayme mayra mazie meagan meaghan mechelle mee meg megan
    meghan mei melanie melba melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva
    melvina mercedes mercy meredith merry meryl meta mia micaela michaela michele michell michelle mickie migdalia
    milagros mildred milissa millicent millie mimi mina mindi mindy minerva minnie mira miranda mireya miriam
    mirian mirna mirta missy misti misty mittie mitzi modesta moira mollie molly mona monica monika monique mozell
    mozelle muriel myong myra myriam myrna myrtice myrtis myrtle nada nadia nadine nakia nakisha nan nanci nancy
    nanette nannette nannie naomi natalia natalie natasha nathalie natividad nedra nelda nelida nell nella nelle
    nellie nelly nena nereida nettie neva nia nichelle nichol nichole nicki nicola nicolasa nicole nicolette nidia
    niki nikita nikki nila nilda nilsa nina ninfa nita noelia noelle noemi nola nona nora noreen norene norine
    norma nova novella nydia ocie octavia odessa odette ofelia ok ola oleta olga oliva olive olivia oma ona opal
    ophelia ora oralia orpha otilia ouida page paige palma pam pamala pamela pansy paola patrica patrice patricia
    patsy patti pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy penelope pennie
    penny perla petra phillis philomena phoebe phuong phylis phyliss phyllis pilar pinkie polly portia precious
    pricilla princess priscilla prudence queen rachael racheal rachel rachelle racquel rae rafaela ramona randa
    randi raquel rashida raven reba rebeca rebecca rebekah regan regina reina rena renae renata renate renea renee
    renita reta retha reva reyna rhea rhiannon rhoda rhonda richelle rina rita robbin roberta robin robyn rochelle
    rocio rolanda roma romana romona rona ronda ronna rosa rosalba rosalee rosalia rosalie rosalina rosalind
    rosalinda rosaline rosalva rosalyn rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella
    roselyn rosemarie rosemary rosetta rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne
    roxie ruby rubye rufina ruth ruthann ruthie sabina sabine sabra sabrina sade sadie salina sallie sally
    samantha samatha sandi sandra sandy sanjuana sanjuanita santa sara sarah sarita sasha saundra savannah
    scarlett selena selina selma serena shaina shalonda shameka shamika shana shanda shandra shanell shani shanika
    shanita shanna shannan shannon shanon shanta shante shantel shantell shara sharee sharen shari sharla sharlene
    sharon sharonda sharron sharyn shasta shauna shawanda shawna shay shayla shayna sheena sheila shelia shelley
    shelli shellie shelly shena sheree sheri sherie sherilyn sherita sheron sherri sherrie sherrill sherron sherry
    sherryl sheryl shiela shirlee shirlene shirley shirly shonda sibyl sierra sigrid silvia simona simone siobhan
    socorro sofia soledad sondra sonia sonja sonya soon sophia sophie stacey staci stacia stacie stacy star starla
    starr stefani stefanie stella stephaine stephani stephanie stephany stephenie stephine stormy su sue summer
    sunny sunshine susan susana susann susanna susannah susanne susie suzan suzanna suzanne suzette suzie suzy
    sybil syble sylvia tabatha tabitha talia tamar tamara tamatha tameka tamela tamera tami tamie tamika tamiko
    tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha tanya tara tarsha taryn tasha tatiana
    tawana tawanda tawanna tawnya teena tena tenisha teodora tera teresa terese teresita teressa teri terra terri
    terrie tess tessa tessie thea theda thelma theodora theresa therese thersa thomasina thuy tia tiana tiara
    tierra tiffani tiffanie tiffany tiffiny tillie tina tisha tomasa tomeka toni tonia tonja tonya tori tosha toya
    tracee tracey traci tracie tracy trena tresa tressa tressie treva tricia trina trish trisha trista trudy twila
    twyla tyra una ursula vada valarie valencia valentina valeria valerie valorie vanessa veda velda velia velma
    velva venessa venita venus vera verda vergie verla verna vernell vernice vernie vernita verona veronica vesta
    vicenta vickey vicki vickie vicky victoria vida vikki vilma vina viola violet violeta virgie virgina virginia
    vita viva vivian viviana vonda vonnie wanda wanita wendi wendy whitney wilda wilhelmina willa willene wilma
    windy winifred winnie winnifred winona wynona xiomara yadira yasmin yesenia yetta yoko yolanda yolonda yoshiko
    yvette yvonne zaida zandra zelda zella zelma zena zenaida zenobia zina zoe zoila zola zona zora zoraida zula
    zulma kellyanne ivanka melania huma condoleezza svetlana irina yulia katerina francoise marine giulia chiara
    aysha layla zahra priya anjali sunita indira benazir aung yuki sakura ling xiu ngozi amina niamh aoife gwyneth
    saoirse
    adèle agathe agnès aïcha alessandra amélie anaïs anke annalena anneke anouk antje aurélie beate begoña bénédicte
    birgit birgitta birte britta catarina cécile céline christelle clémence clémentine cosima dagmar
    elke emmanuelle federica femke fernanda floriane franziska françoise frauke
    frédérique friederike gabriele gaëlle geneviève gertrud ghislaine giorgia gudrun hanneke hannelore heike hélène
    henrike hilde ilaria inmaculada irène jutta katarina katharina kathrin katja kerstin klara laetitia laure leonie
    liesbeth liselotte lucía lydie macarena magali maëlle margarethe margarida margrethe marie-christine
    marie-claire marie-france marieke marjolein marlies mathilde mechthild mette mirjam montserrat nadège natacha
    nele noémie odile ricarda rocío sandrine saskia ségolène silke solène stéphanie steffi svenja sylvie tanja
    thérèse trine ulrike ute valérie véronique virginie viviane waltraud wiebke ximena
    """
  static let either: StaticString = """
    alexis alva angel ariel aubrey augustine blair britt carey carrol casey chong chung clair cleo cruz dana dee
    devon dominique dong dorian dusty elisha frankie gale gerry guadalupe hong ivory jackie jae jaime jamey jamie
    jan jessie jimmie jody johnie johnnie jude kasey kendall kerry kris lacy lavern laverne lee leslie lou lupe
    lynn marion merle michal mickey minh morgan nicky numbers odell ollie otha paris pat refugio rene robbie
    rosario sammie sang shayne shelby stevie sydney taylor terry thanh theo tommie trinidad tristan val willie
    yong
    """
}
