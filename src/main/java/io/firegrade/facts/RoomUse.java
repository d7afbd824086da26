package io.firegrade.facts;

/** What a room, or an open area treated like one, is used for. */
public enum RoomUse implements Labelled {
    /** Kitchen. */
    KITCHEN("厨房", "kitchen"),
    /** A room or area in which guests eat. */
    DINING("用餐区域", "dining area"),
    /** A room for gas cylinders and nothing else, with a door of its own. */
    CYLINDER_ROOM("专用气瓶间", "cylinder room"),
    /** Sales hall. */
    SALES("营业厅", "sales hall"),
    /** Exhibition hall. */
    EXHIBITION_HALL("展览厅", "exhibition hall"),
    /** Auditorium. */
    AUDITORIUM("观众厅", "auditorium"),
    /** Multi-function hall. */
    MULTI_FUNCTION_HALL("多功能厅", "multi-function hall"),
    /** Waiting or ticket hall. */
    WAITING_HALL("候车、候船、候诊厅，售票厅", "waiting or ticket hall"),
    /** Broadcasting studio. */
    STUDIO("演播室", "broadcasting studio"),
    /** Entertainment room. */
    ENTERTAINMENT_ROOM("歌舞娱乐厅室", "entertainment room"),
    /** Guest room. */
    GUEST_ROOM("客房", "guest room"),
    /** A bedroom of a dwelling, or a room of a dormitory. */
    BEDROOM("卧室、宿舍", "bedroom"),
    /** Ward. */
    WARD("病房", "ward"),
    /** Treatment or rehabilitation room. */
    TREATMENT("诊疗、康复用房", "treatment or rehabilitation room"),
    /** Classroom. */
    CLASSROOM("教室", "classroom"),
    /** Room for children. */
    CHILDREN_ROOM("儿童活动用房", "room for children"),
    /** Room for the elderly. */
    ELDERLY_ROOM("老年人居室、活动用房", "room for the elderly"),
    /** Office. */
    OFFICE("办公室", "office"),
    /** Living room. */
    LIVING("起居室", "living room"),
    /** Workroom. */
    WORKROOM("生产加工间", "workroom"),
    /** Store room. */
    STORE("库房、储藏间", "store room"),
    /** A fire pump room, electrical room, boiler room or the like. */
    PLANT_ROOM("设备用房", "plant room"),
    /** Fire control room. */
    CONTROL_ROOM("消防控制室", "fire control room"),
    /** Toilet or bathroom. */
    TOILET("卫生间、浴室", "toilet or bathroom"),
    /** Balcony. */
    BALCONY("阳台", "balcony"),
    /** Garage. */
    GARAGE("车库", "garage"),
    /** An outdoor area that belongs to the premises, such as a yard. */
    OUTDOORS("室外", "outdoors"),
    /** Other room. */
    OTHER("其他", "other room");

    private final Bilingual label;

    RoomUse(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
