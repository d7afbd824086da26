package io.firegrade.facts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place that is inspected: what one occupier uses.
 *
 * <p>The classes of place nest (Fire Protection Law, Article 73, and Order 39 of the Ministry of Public Security, Article
 * 2): every place of entertainment is one of public gathering, and every place of public gathering is an assembly place.
 *
 * @param id its number in the register of premises
 * @param name its name
 * @param occupancy what it is used for
 * @param keyUnit whether the authority lists it as a key unit
 * @param labourIntensive whether a workshop is labour-intensive, which makes it an assembly place
 * @param importantPlace whether a fire here would cause heavy loss or social or political effect (GB 35181-2017 3.6),
 *     which people judge
 * @param productionClass the hazard class of what is produced there
 * @param floorAreaM2 its whole floor area, in m²
 * @param businessAreaM2 the area open to customers, in m²
 * @param ratedPersons how many people it may hold
 * @param seats seats for guests
 * @param beds beds for guests, patients or residents
 * @param overnightPersons how many people sleep there at night, whatever its use
 * @param lowestFloor the number of its lowest floor; the first basement is -1
 * @param highestFloor the number of its highest floor
 * @param region the region whose local rules apply, as local packs name it
 * @param leased whether it is let, contracted out or run for somebody else
 * @param useChanged whether its use was changed without leave to one for which the code asks more
 */
@FactRecord(key = "premises", zh = "场所", en = "premises", single = true)
public record Premises(
        String id,
        @Label(zh = "名称", en = "name") @Nullable String name,
        @Label(zh = "场所类型", en = "occupancy") @Nullable Occupancy occupancy,

        @Label(zh = "消防安全重点单位", en = "key unit for fire safety") @Nullable
        Boolean keyUnit,

        @Label(zh = "劳动密集型", en = "labour-intensive") @Nullable
        Boolean labourIntensive,

        @Label(zh = "重要场所", en = "important place") @Nullable
        Boolean importantPlace,

        @Label(zh = "生产的火灾危险性", en = "hazard class of production") @Nullable
        HazardClass productionClass,

        @Label(zh = "建筑面积", en = "floor area", unit = "m²") @Nullable
        Double floorAreaM2,

        @Label(zh = "营业面积", en = "business area", unit = "m²") @Nullable
        Double businessAreaM2,

        @Label(zh = "核定人数", en = "rated number of persons") @Nullable
        Integer ratedPersons,

        @Label(zh = "餐座数", en = "seats") @Nullable Integer seats,
        @Label(zh = "床位数", en = "beds") @Nullable Integer beds,

        @Label(zh = "住宿人数", en = "people sleeping there") @Nullable
        Integer overnightPersons,

        @Label(zh = "所在最低楼层", en = "lowest floor") @Range(min = -10, max = 200) @Nullable
        Integer lowestFloor,

        @Label(zh = "所在最高楼层", en = "highest floor") @Range(min = -10, max = 200) @Nullable
        Integer highestFloor,

        @Label(zh = "所在地区", en = "region") @Nullable String region,

        @Label(zh = "承租、承包或委托经营", en = "leased or contracted") @Nullable
        Boolean leased,

        @Label(zh = "擅自改变使用性质", en = "use changed without leave") @Nullable
        Boolean useChanged)
        implements Fact, PremisesBuilder.With {

    private static final Set<Occupancy> ENTERTAINMENT = Set.copyOf(EnumSet.of(
            Occupancy.KTV,
            Occupancy.CINEMA,
            Occupancy.GAMES,
            Occupancy.ESCAPE_ROOM,
            Occupancy.BATHS,
            Occupancy.INTERNET_CAFE,
            Occupancy.OTHER_ENTERTAINMENT));

    private static final Set<Occupancy> PUBLIC_GATHERING = Set.copyOf(EnumSet.of(
            Occupancy.RESTAURANT,
            Occupancy.SHOP,
            Occupancy.MARKET,
            Occupancy.HOTEL,
            Occupancy.SPORTS,
            Occupancy.STATION));

    private static final Set<Occupancy> OTHER_ASSEMBLY = Set.copyOf(EnumSet.of(
            Occupancy.SCHOOL_CANTEEN,
            Occupancy.HOMESTAY,
            Occupancy.KINDERGARTEN,
            Occupancy.CHILDREN_PLACE,
            Occupancy.SCHOOL,
            Occupancy.TRAINING,
            Occupancy.HOSPITAL,
            Occupancy.ELDERLY_HOME,
            Occupancy.EXHIBITION,
            Occupancy.LIBRARY,
            Occupancy.RELIGIOUS,
            Occupancy.TOURISM,
            Occupancy.DORMITORY));

    private static final Set<Occupancy> CATERING =
            Set.copyOf(EnumSet.of(Occupancy.RESTAURANT, Occupancy.CANTEEN, Occupancy.SCHOOL_CANTEEN));

    private static final Set<Occupancy> DANGEROUS_GOODS = Set.copyOf(EnumSet.of(
            Occupancy.GAS_DEPOT, Occupancy.FILLING_STATION, Occupancy.FIREWORK_SHOP, Occupancy.DANGEROUS_GOODS));

    private static final Set<Occupancy> OTHER_BUSINESS = Set.copyOf(EnumSet.of(
            Occupancy.RESTAURANT,
            Occupancy.CANTEEN,
            Occupancy.SHOP,
            Occupancy.MARKET,
            Occupancy.SPORTS,
            Occupancy.WORKSHOP,
            Occupancy.WAREHOUSE,
            Occupancy.VEHICLE_REPAIR,
            Occupancy.OTHER));

    /** Checks ids and ranges. */
    public Premises {
        FactType.check(
                Premises.class,
                id,
                name,
                occupancy,
                keyUnit,
                labourIntensive,
                importantPlace,
                productionClass,
                floorAreaM2,
                businessAreaM2,
                ratedPersons,
                seats,
                beds,
                overnightPersons,
                lowestFloor,
                highestFloor,
                region,
                leased,
                useChanged);
        Contradictions.checkOrder("Premises.lowestFloor", lowestFloor, "Premises.highestFloor", highestFloor);
    }

    /** Premises of which nothing is known yet. */
    public static Premises of(String id) {
        return PremisesBuilder.builder().id(id).build();
    }

    /**
     * Whether this is an assembly place (Fire Protection Law, Article 73(4)): one of public gathering, or a school,
     * hospital, home for the elderly and the like, or a labour-intensive workshop.
     */
    @Label(zh = "人员密集场所", en = "assembly place")
    @DerivedFrom({"occupancy", "labourIntensive"})
    public @Nullable Boolean assembly() {
        if (occupancy == null) {
            return null;
        }
        if (occupancy == Occupancy.WORKSHOP) {
            return labourIntensive;
        }
        return ENTERTAINMENT.contains(occupancy)
                || PUBLIC_GATHERING.contains(occupancy)
                || OTHER_ASSEMBLY.contains(occupancy);
    }

    /**
     * Whether the public gathers here (Fire Protection Law, Article 73(3)): a restaurant, shop, market, hotel, station,
     * sports hall or place of entertainment.
     */
    @Label(zh = "公众聚集场所", en = "place of public gathering")
    @DerivedFrom("occupancy")
    public @Nullable Boolean publicGathering() {
        return occupancy == null ? null : ENTERTAINMENT.contains(occupancy) || PUBLIC_GATHERING.contains(occupancy);
    }

    /**
     * Whether this is a place of public entertainment (Order 39 of the Ministry of Public Security, Article 2).
     */
    @Label(zh = "公共娱乐场所", en = "place of public entertainment")
    @DerivedFrom("occupancy")
    public @Nullable Boolean entertainment() {
        return occupancy == null ? null : ENTERTAINMENT.contains(occupancy);
    }

    /**
     * Whether meals are made here as the purpose of the premises: a restaurant or a canteen.
     */
    @Label(zh = "餐饮场所", en = "catering")
    @DerivedFrom("occupancy")
    public @Nullable Boolean catering() {
        return occupancy == null ? null : CATERING.contains(occupancy);
    }

    /**
     * Whether people simply live here; such premises get advice rather than penalties.
     */
    @Label(zh = "居民家庭", en = "household")
    @DerivedFrom("occupancy")
    public @Nullable Boolean household() {
        return occupancy == null ? null : occupancy == Occupancy.DWELLING || occupancy == Occupancy.RENTAL_HOUSING;
    }

    /**
     * Whether goods are made, stored or traded here, or services sold, and people are not meant to sleep here: with sleepers
     * it is a combined place (XF 703-2007). Dangerous-goods sites are not counted, since nobody may live above them at all.
     */
    @Label(zh = "生产、储存、经营场所", en = "place of production, storage or trade")
    @DerivedFrom("occupancy")
    public @Nullable Boolean business() {
        return occupancy == null ? null : ENTERTAINMENT.contains(occupancy) || OTHER_BUSINESS.contains(occupancy);
    }

    /**
     * Whether flammable or explosive dangerous goods are what the premises are for.
     */
    @Label(zh = "易燃易爆危险品场所", en = "dangerous-goods site")
    @DerivedFrom("occupancy")
    public @Nullable Boolean dangerousGoodsSite() {
        return occupancy == null ? null : DANGEROUS_GOODS.contains(occupancy);
    }
}
