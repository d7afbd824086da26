package io.firegrade.facts;

/**
 * What premises are used for.
 *
 * <p>Whether it is an assembly place, a place of public gathering or of entertainment is derived in {@link Premises}.
 */
public enum Occupancy implements Labelled {
    /** A restaurant, snack bar or other catering business open to the public. */
    RESTAURANT("饭店、餐馆", "restaurant"),
    /** The canteen of an office or enterprise, not of a school. */
    CANTEEN("单位食堂", "staff canteen"),
    /** School canteen. */
    SCHOOL_CANTEEN("学校食堂", "school canteen"),
    /** A shop, department store or shopping mall. */
    SHOP("商店、商场", "shop"),
    /** A market with stalls of several traders. */
    MARKET("集贸市场", "market"),
    /** Hotel. */
    HOTEL("宾馆、旅馆", "hotel"),
    /** A homestay or farm guest house. */
    HOMESTAY("民宿、农家乐", "homestay"),
    /** A place of singing and dancing: karaoke, dance hall, night club. */
    KTV("歌舞娱乐场所", "karaoke or dance hall"),
    /** A cinema, theatre, video hall or auditorium. */
    CINEMA("影剧院、录像厅、礼堂", "cinema or theatre"),
    /** Amusement arcade. */
    GAMES("游艺、游乐场所", "amusement arcade"),
    /** Escape room. */
    ESCAPE_ROOM("密室逃脱、剧本娱乐", "escape room"),
    /** Sauna or baths. */
    BATHS("桑拿、洗浴、足浴", "sauna or baths"),
    /** Internet café. */
    INTERNET_CAFE("互联网上网服务营业场所", "internet café"),
    /** Other place of public entertainment. */
    OTHER_ENTERTAINMENT("其他公共娱乐场所", "other place of public entertainment"),
    /** Nursery or kindergarten. */
    KINDERGARTEN("托儿所、幼儿园", "nursery or kindergarten"),
    /** A play, care or early-learning place for children that is no kindergarten. */
    CHILDREN_PLACE("其他儿童活动场所", "other place for children"),
    /** School. */
    SCHOOL("学校", "school"),
    /** Training institution. */
    TRAINING("校外培训机构", "training institution"),
    /** A hospital or clinic with out-patient rooms or wards. */
    HOSPITAL("医疗机构", "hospital or clinic"),
    /** A home for the elderly or a welfare institution. */
    ELDERLY_HOME("养老机构", "home for the elderly"),
    /** Sports hall. */
    SPORTS("体育场馆", "sports hall"),
    /** Exhibition hall or museum. */
    EXHIBITION("展览馆、博物馆", "exhibition hall or museum"),
    /** Public library. */
    LIBRARY("公共图书馆", "public library"),
    /** The waiting hall of a railway or bus station, ferry terminal or airport. */
    STATION("客运车站、码头、航站楼", "passenger station"),
    /** Place of worship. */
    RELIGIOUS("宗教活动场所", "place of worship"),
    /** Tourist site. */
    TOURISM("旅游场所", "tourist site"),
    /** Office. */
    OFFICE("办公场所", "office"),
    /** A workshop or factory, large or small. */
    WORKSHOP("生产加工场所", "workshop"),
    /** Warehouse. */
    WAREHOUSE("仓储场所", "warehouse"),
    /** Vehicle repair shop. */
    VEHICLE_REPAIR("汽车维修场所", "vehicle repair shop"),
    /** A staff or student dormitory. */
    DORMITORY("集体宿舍", "dormitory"),
    /** A home in which its owner's household lives. */
    DWELLING("住宅", "dwelling"),
    /** A home that is let to tenants. */
    RENTAL_HOUSING("居住出租房", "rental housing"),
    /** Mine. */
    MINE("矿山", "mine"),
    /** A licensed supply station of bottled gas. */
    GAS_DEPOT("瓶装燃气供应站", "bottled-gas depot"),
    /** Filling station. */
    FILLING_STATION("加油加气站", "filling station"),
    /** Firework shop. */
    FIREWORK_SHOP("烟花爆竹零售点", "firework shop"),
    /** Other dangerous-goods site. */
    DANGEROUS_GOODS("其他易燃易爆危险品场所", "other dangerous-goods site"),
    /** Construction site. */
    CONSTRUCTION_SITE("施工现场", "construction site"),
    /** None of the others; neither an assembly place nor a dwelling. */
    OTHER("其他场所", "other premises");

    private final Bilingual label;

    Occupancy(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
