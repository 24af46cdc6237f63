"""What speaks for one of the places that bear a name, each with its reason; points are added up.

One point is about a factor of ten in population: log10 of the people is added as it is. The
weights were set by hand; no one of them, a third less or more, changes one answer in a hundred.
"""

# What it is
KIND = {
    "country": 9.0,  # the news names countries far more often than towns called like them
    "region": -0.5,  # provinces of the world: no better known than their towns
    "county": -1.0,  # with 'County' in the name nothing else competes; bare, a town does
}
FEDERAL = 8.5  # more for the states and provinces that news names without their country
FEDERATIONS = frozenset({"US", "CA", "AU", "GB"})
TOWN_OF_NAME = -5.0  # a province named after its chief town: bare, the name means the town
CAPPED = 5.5  # log10 of people: lists add up counties and suburbs in different ways
OWN = 8.0  # curated waters and bases are listed because news means them
OWN_REGION = 14.0  # the same of regions; most have millions of people
OWN_SMALL = 7.0  # of mere counties and small provinces: 'Norfolk' is more often a town
SMALL_KM = 80.0
SAME_SPELLING = 2.0  # 'Paris' against a town whose other spelling it is
CITY_FIRST = -10.0  # the state of Washington or New York, where nothing says 'state'
DIVISION = 4.0  # 'Anbar province', 'the city of Quebec': the words name its kind
BARE_COUNTY = -2.0  # 'DeKalb police': the county, where it is the one at home
LISTED = 6.0  # 'Oregon and Washington': names in a list are of one kind

SEAT = 3.0  # 'Washington': the news means some seats of governments beyond their people
DATELINE = 5.0  # 'WASHINGTON (AP) -': without a state it is the best known of the name
WELL_KNOWN = 150_000  # people of a town that datelines name without its state

# What the text says of it
CONTAINED = 8.0  # 'Paris, Texas' outweighs any population
SHARED = 3.0  # 'Paris and Clarksville, Texas': likely, not certain

MATE = 3.0  # 'Tripoli and Benghazi': names in a list are of one country
MATE_AREA = 2.0  # and of one state or province

# What the rest of the article says
COUNTRY = 3.0  # all mentions are of its country
AREA = 4.5  # all mentions are of its state or province
KIN = 3.5  # 'Huntsville' and 'Walker County': the one Huntsville in a Walker County
NEAR = 2.5  # sure places are at the door
NEAR_KM = 60.0  # here nearness counts half: the reach of local news

WIDE_AREAS = frozenset({("GB", "England")})  # most of their country: to share them tells no more

NEIGHBOUR = 2.5  # countries that border on those of the article
NEIGHBOUR_KM = 600.0  # between the middles of two countries that may border on each other
FEW = 3.0  # known names from which on the article outweighs its outlet

PLAUSIBLE = 2.5  # points below the best at which no reader would still mean a place

# Where the outlet writes from
HOME_COUNTRY = 1.5  # its readers are at home there
HOME_AREA = 2.0
HOME_NEAR = 3.5
HOME_KM = 60.0
HOME_NAME = 4.0  # the very name of the home: 'Paris' in The Paris News
