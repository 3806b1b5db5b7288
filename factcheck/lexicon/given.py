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
    meral zeynep gulnara aigul dariga saule aliya madina zhanna
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
""".split()
)

EITHER = frozenset(
    """
    alex chris jordan taylor casey jamie kelly kim lee leslie lindsay morgan pat robin sam sandy sasha
    sydney terry tracy jean jan dana drew cameron avery riley dominique andrea nicola marion vivian carol
    ashley courtney shannon stacey beverly evelyn hilary meredith ariel michel joyce
""".split()
)


def gender(given: str) -> str:
    """The gender "m", "f", or "" where the given name does not tell."""
    name = given.lower()
    if name in EITHER:
        return ""
    return "f" if name in FEMALE else "m" if name in MALE else ""
