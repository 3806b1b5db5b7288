"""
Given names by the gender they are mostly borne by, to tell a person from a body and "he" from "she".

Common given names of the English-speaking world, Ireland, continental Europe, the Slavic, Arabic,
Turkic, South Asian, East Asian, African and Latin American countries, compiled from general
knowledge; names borne by both stand in `EITHER`.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty
    sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura
    sharon cynthia kathleen amy shirley angela helen anna brenda pamela nicole samantha katherine emma ruth
    christine catherine debra rachel carolyn janet virginia maria heather diane julie joyce victoria kelly
    christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah jacqueline gloria
    ann anne teresa kathryn sara janice jean alice madison doris abigail julia judy grace denise amber
    marilyn beverly danielle theresa sophia marie diana brittany natalie isabella charlotte rose alexis
    kayla lori linsey tina erin annie kate katie lucy jane claire clare fiona gillian hilary hillary ivanka
    melania michele molly nora oonagh orla paula penelope philippa phoebe polly priti rhona rosie sally
    shona sheila siobhan sinead tessa theresa tracey tracy una ursula valerie vera vivian wendy yvette
    yvonne zoe aisling aoife niamh ciara roisin grainne maeve deirdre mairead nuala bridget eilis caroline
    charlene cara cathy chloe clara daisy debbie eleanor elena eliza ella ellen ellie elsie erica eva eve
    faith felicity florence freya gemma georgia georgina geraldine gina gwen harriet hazel heidi holly
    imogen ingrid irene iris isabel isla ivy jackie jan janine jasmine jenny jill joanna joanne jo jodie
    josephine juliet june kerry kirsten kirsty kim lara leah leila lena lesley liz lorna lorraine louisa
    louise lydia lynn lynne mabel mandy marcia marian marina marion martina matilda maureen may mia millie
    miriam moira monica muriel nadia naomi natasha nell nicola nina norah noreen pat patsy pauline pearl
    pippa rita roberta rosa rosemary roxanne sadie sandy sasha sheryl shirin sonia sophie stella suzanne
    sylvia tamara tanya thelma tiffany toni trudy vanessa veronica viola violet winifred yasmin olga tatiana
    svetlana irina natalia yulia ekaterina anastasia galina lyudmila ludmila oksana nadezhda valentina marta
    ewa agnieszka katarzyna malgorzata zofia ivana jelena milica vesna angela annegret ursula sabine gudrun
    brigitte birgit katarina katrin greta astrid sigrid ingeborg mette helle giorgia giulia francesca chiara
    lucia carmen pilar ana isabella beatriz cristina dilma gabriela juana luisa mercedes rosario soledad
    ximena yolanda fatima aisha ayesha khadija zainab mariam amina noor layla salma huda rania nawal samira
    malala benazir sheikh-hasina indira sonia priyanka sushma priya anjali deepa kavita lakshmi meera neha
    nisha pooja radha rekha shreya sunita anita asha smriti mamata mayawati jayalalithaa nirmala mei ling
    xiu yuki yuko naoko sakura keiko michiko aiko hye-jin ngozi chimamanda adaeze amara folake ifeoma winnie
    wangari graca nkosazana ellen joyce yaa ama abena jacinda julia gladys pauline tanya marise penny sussan
    bronwyn shayla latoya keisha shaniqua imani huma kellyanne condoleezza nikki susana tulsi kamala ilhan
    rashida alexandria lindsay debbie tammy kirstjen sigal dominique simone genevieve sylvie segolene marine
    valerie brigitte florence veronique celine mahsa narges shirin nasrin masih parisa leyla elif ayse emine
    april june meral zeynep gulnara aigul dariga saule aliya madina zhanna
    ada adriana alejandra alexa alexandra alison allie allison alma amaya amelia annabel annette annika
    antoinette ariana arlene ashlee audrey ava barb becky belinda bernadette bernice bertha bess beth
    bethany betsy bette beulah bianca blanche bonnie brandi breanna brenna briana brianna bridgette brooke
    brooklyn caitlin candace candice carla carly carmela carole carrie cassandra cassie catalina cecelia
    cecilia celeste celia chandra charmaine chelsea cheri cherie christa christie christy cindy claudia
    colette colleen connie constance consuelo cora corinne cornelia cristal danica daniela daphne darlene
    dawn deanna deb delia delilah della delores desiree dianna dianne dina dixie dolores dominga dora
    doreen dorothea dottie edith edna eileen elaine elba elisa elisabeth elise elisha elissa eloise elsa
    elva elvira emilia emilie emmanuelle erika erma ernestine esmeralda esperanza essie estella estelle
    esther ethel etta eugenia eunice evangeline fay felicia flora freda frieda gabrielle gayle georgette
    germaine gertrude gilda glenda graciela gretchen guadalupe gwendolyn hailey haley harriett hattie
    haylee hayley helena helene henrietta hilda ida ilene ines jaclyn jacquelyn jada jamila janelle
    janette janie jayne jeanette jeanne jeannie jenna jennie jeri jillian joann jodi joni josefina joselyn
    josie judi judie juliana julianna juliette kacey kaitlin kaitlyn kara karina karla karyn kassandra
    katelyn kathi kathie kathrine kathy katrina kay kaye kayleigh keira kelli kellie kendra keri kerri
    kiara kimberley krista kristen kristi kristie kristin kristina kristine kristy krystal kylie lacey
    lakisha lana latasha laurel laurie laverne leann leanne lela lenora leona leonor leta leticia lidia
    lila lilia lillian lillie lily lois lola lora lorena loretta lorie lorrie lottie luann lucille lucinda
    lucretia luella lupe luz lynda lynette mable mackenzie maddie mae magdalena maggie makayla mallory
    mamie mara marcella marci marcy margarita margery margie margo margot marguerite mariana marianne
    maribel maricela marilee marisa marisol marissa marjorie marla marlene marlo marsha marva maryann
    maryanne maryellen marylou mattie maura mavis maxine mckenzie melanie melinda michaela mikaela mildred
    millicent mindy minerva minnie mollie mona monique morgana myra myriam myrna myrtle nadine nan nanette
    nannie natalya nellie nettie nichole nickie nikole nita noelle noemi norma octavia paige pam pansy
    patrice patti patty paulette peggy petra phyllis portia rachael rachelle ramona raquel reba reina rena
    renee reva reyna rhoda rhonda robyn rochelle rosalie rosalind rosalyn rosanna rosanne roseann rosella
    rosetta roslyn rowena roxie ruby ruthie sabra sabrina sallie samara selena selma serena shana shari
    sharlene shawna sheena shelby shelia shelley shelly sheree sherri sherrie silvia simona sofia sondra
    sonja sonya staci stacie starla stefanie stephany sue susanna susanne susie suzette sybil tabitha
    talia tami tamika tammi tammie tania tara tasha tawny teri terri terrie thea theodora tia tiana tisha
    tonia tonya tracie treva tricia trina trisha trista twila velma verna vicki vickie vicky vida vilma
    vonda wanda wilda wilhelmina willa wilma winona yadira yesenia zelda zelma zoey
""".split()
)

MALE = frozenset(
    """
    marc nate jann
    james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony
    mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey
    ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
    alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas
    peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl harold dylan
    arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
    vincent mason roy ralph bobby russell bradley philip eugene ben bill bob chris dan dave don ed fred greg
    jeff jim joey ken matt mike nick pete ray rick rob ron sam steve ted tim tom tony will gavin gareth
    geoff geoffrey gerard gordon graham grant guy harry howard hugh ian ivan ivor jeremy jimmy jon julian
    karl kieran lee len leo leon leonard les lewis liam lloyd louis luke malcolm marcus martin marvin
    maurice max miles mitch mitchell neil nigel norman oliver oscar owen percy phil rex rory ross rupert
    sebastian sidney simon stan stanley stuart stewart trevor victor warren wesley barack mitt newt rand ted
    reince corey jared eoin cormac conor colm ciaran declan diarmuid dermot eamon enda fergal fintan gerry
    micheal oisin padraig ruairi seamus tadhg leo kwame kofi kwasi kojo yaw tunde chukwuma emeka olusegun
    muhammadu goodluck sani atiku uhuru raila yoweri paul nelson thabo jacob cyril desmond robert emmerson
    morgan abiy haile farhad vladimir dmitry dmitri sergei sergey alexei aleksei mikhail ivan nikolai boris
    igor oleg yuri viktor andrei andriy anatoly konstantin pavel petr petro roman volodymyr vitali vitaly
    yevgeny evgeny oleksandr aleksandr alexandr aleksander stanislav valery gennady ramzan marat nursultan
    kassym-jomart askar timur daniyar bauyrzhan lech donald jaroslaw andrzej tomasz krzysztof piotr marek
    wojciech mateusz milos zoran goran slobodan aleksandar ivo vaclav janos viktor laszlo istvan gabor
    ferenc nicolae ion klaus olaf helmut gerhard horst friedrich wolfgang hans jens jurgen stefan karl-heinz
    markus uwe dieter heiko lars sven anders bjorn erik johan gustav magnus nils ole rasmus soren jean
    pierre jacques francois emmanuel nicolas michel laurent bernard alain gerard philippe olivier thierry
    yves luc etienne marcel giuseppe giovanni silvio matteo mario sergio paolo luigi antonio franco marco
    lorenzo angelo carlo enrico pablo pedro miguel carlos luis jorge fernando francisco javier alejandro
    diego eduardo enrique felipe gonzalo gustavo hector hugo ignacio jaime jesus joaquin julio manuel
    mauricio nicolas rafael ramon raul ricardo roberto rodrigo salvador santiago sergio jair lula luiz joao
    paulo tiago alvaro ahmed ahmad mohammed muhammad mohamed mohammad ali hassan hussein omar osama khalid
    abdullah abdul ibrahim ismail mahmoud mustafa nasser saeed salman tariq yasser youssef yusuf bashar
    saddam muammar hosni abdel fattah recep tayyip kemal ahmet mehmet erdogan hakan ekrem hamid ashraf
    hamdullah gulbuddin imran nawaz asif pervez shehbaz bilawal sajid sadiq rishi humza narendra amit rahul
    rajiv manmohan arvind yogi anil arun ashok deepak rajesh rakesh ravi sanjay suresh vijay vikram sachin
    virat rohit sundar satya arjun nitin raj rajnath shashi lal hari ranil mahinda gotabaya xi jinping
    jintao zemin keqiang ming shinzo fumio yoshihide taro junichiro naoto kenji hiroshi takashi jong-un
    jae-in seok-yeol ban moon lee hsien mahathir anwar najib joko susilo rodrigo ferdinand prayuth thaksin
    hun duterte scott malcolm kevin bob barnaby anthony bill craig shane glenn brett brad chad todd kirk
    derek darren dean craig clive colin cyril denis desmond dominic duncan edmund edwin elliot ernest evan
    francis franklin freddie gilbert glen hamish hector iain jackson jake jamie jarrod jay jed joel jonas
    jordan jonny josh keir laurence lionel mohamed mo murray nathaniel nelson perry quentin raheem raphael
    reginald rishi rod roderick rodney roland rowan rudy rufus sandy seth sheldon spencer terence theo
    theodore tobias toby travis vernon vince wilfred winston zac zack zach hamza bilal yasin karim rashid
    jamal malik tyrone darnell deshawn jermaine kanye lebron tyson cory cruz marco beau hunter lindsey mitch
    chuck harry bernie bashir nabil walid samir fouad rafik saad michel najib benny ehud yitzhak shimon
    ariel binyamin benjamin naftali yair avigdor isaac moshe mahmoud saeb yasir ismail yahya hossein hassan
    ruhollah ebrahim javad qassem mohsen kwabena ade bola femi segun jide
    abe abel abraham abram adalberto adolfo adrian al alastair alden alec alfonso alfred alfredo alistair
    allan allen alonso alonzo alton alvin amari ambrose amos andre andreas andres andy angus ansel antoine
    anton antwan archie aric armand armando arnold arron artie arturo asa asher augustus austen axel
    barney barrett barry bart basil benedict bennett bennie bernardo bert bertram blaine bo boone boyd
    braden bradford brady branden brandt brant braxton brendan brenden brennan brent bret brice brock
    broderick brody bruno bryant bryce bryson bud buddy burt burton byron cade caleb calvin camden carlton
    carmine carson carter cecil cedric cedrick cesar chandler charley chester chet christoph clarence
    clark claude clay clayton clement cleveland clifford clifton clint clinton clyde cody colby cole
    collin colton conrad cooper corbin cordell cornelius cris cristian cullen curt curtis dale dalton
    damian damien damion damon dandre dane dante darius darrel darrell darrin darron darryl darwin daryl
    daulton davin davis dax deandre delbert demarcus demetrius denny denton denzel deon derick derrick
    desi devin dewayne dewey dexter dimitri dino dirk domingo dominick donavan donnie donovan dorian doug
    duane dudley dustin dwayne dwight earl earnest easton eddie edgar edgardo edison efrain efren elbert
    eldon eldridge eli elias ellis elmer elton elvin elvis emanuel emil emiliano emilio emmett emmitt
    ephraim erasmo erich erick ernesto ernie errol ervin esteban eugenio everett ezekiel ezra fabian
    fausto federico felix fidel finn fletcher floyd forrest francesco franklyn freddy frederic frederick
    fredrick fritz galen garland garrett garrick garry garth gaston gene gerardo gideon gino grady grayson
    gregg gregorio grover guillermo gunnar gus hal hank hardy harlan harley harvey herb herbert heriberto
    herman hiram hobert hollis homer horace horacio howie huey humberto irvin irving irwin isaiah isaias
    isidro issac jace jacoby jaden jamar jamel jarrett jarvis jasper javon jaxon jayden jayson jeb
    jedediah jeffery jeffry jerald jeremiah jeremie jerold jerome jerrold jess jethro joesph johnathan
    johnathon johnie johnnie johnny jonah jonathon josef josiah josue jude jules julius kade kaden kai
    kareem keaton keegan keenan kelvin kendrick kennith kenny kent kerwin keven khalil kip kirby kobe kody
    konrad kraig kurt kurtis kyler lamar lamont lance landon lanny lawson lazaro leandro leif leland
    lemuel lenard lenny leonardo leonel leopold leroy lester levi linwood lon lonnie louie lowell loyd
    luca lucas lucien lucio luther lyle lyman lyndon mac mack maddox manny marcello marcelo marcos mariano
    marlin marlon marques marquis marty mathew mathias mathieu matias mauro maxwell maynard mckinley mel
    melvin mercer merrill merritt micah michal mickey mikel milo milton mitchel modesto mohamad moises
    monte montgomery monty morris mortimer moses myles myron napoleon nash nathanael nathanial ned
    nehemiah nestor nicholaus nicklaus nickolas nico noe nolan norbert octavio olin omari oren orion
    orlando orval orville osbaldo osvaldo oswaldo otis otto pascal paxton phillip preston quincy quinton
    ramiro ramsey randal randall randell randolph rashad raymundo reggie reid reinaldo reuben rey reynaldo
    rhett richie rickey rickie ricky rigoberto robby rocco rodger rodolfo rodrick rogelio rolando romeo
    ronan ronnie roscoe rosendo royce ruben rubin rudolf rudolph ryder rylan salvatore sammy sanford saul
    savion sawyer schuyler seymour shaun shayne shelton sherman sid silas solomon stephan stephon
    sylvester tanner tate teddy terrance terrell terrence thad thaddeus theodor theron thurman tito titus
    tod tomas tommy toney topher tory travon tremaine tremayne trent trenton trevon trey tripp tristan
    troy truman tucker tyree tyrell tyrese tyron ulises ulysses van vance vaughn vern vernie vidal virgil
    vito wade waldo walker wallace wally walt warner waylon wendell werner wes westley weston wilber
    wilbert wilbur wilburn wiley wilford wilfredo willard willem willis willy wilmer wilton winford
    winfred woodrow wyatt xavier yahir zachariah zachery zackary zackery zane zechariah
""".split()
)

EITHER = frozenset(
    """
    alex chris jordan taylor casey jamie kelly kim lee leslie lindsay morgan pat robin sam sandy sasha
    sydney terry tracy jean jan dana drew cameron avery riley dominique andrea nicola marion vivian carol
    ashley courtney shannon stacey beverly evelyn hilary meredith ariel michel joyce
    addison aubrey blair blake carey carroll dakota devon emerson emery finley frankie gail hayden jamey
    jessie jody kasey kelley kendall kris leigh loren lou merle noel ollie parker peyton quinn reagan rene
    robbie sammie shawn skyler stacy tommie whitney
""".split()
)


def gender(given: str) -> str:
    """The gender "m", "f", or "" where the given name does not tell."""
    name = given.lower()
    if name in EITHER:
        return ""
    return "f" if name in FEMALE else "m" if name in MALE else ""
