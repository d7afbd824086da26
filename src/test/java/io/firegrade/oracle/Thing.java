package io.firegrade.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the oracle sees it; what is not known of it is not in the map.
 *
 * @param values the components but the id; numbers are {@link BigDecimal}
 */
record Thing(String type, String id, Map<String, Object> values) {

    Thing {
        values = new TreeMap<>(values);
    }

    /** The same thing with one more value. */
    Thing with(String component, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(component, value);
        return new Thing(type, id, more);
    }

    /** A component or derived property of a thing of which everything is known that this reads. */
    Object get(String component) {
        if (component.equals("id")) {
            return id;
        } else if (component.equals("exposed")) {
            return get("zone") == Zone.OUTER || get("open").equals(true);
        } else if (component.equals("dangerous")) {
            boolean heavy = ((BigDecimal) get("kg")).compareTo(BigDecimal.valueOf(16)) >= 0;
            return heavy || (get("fluid") == Fluid.SPIRIT && get("full").equals(true));
        }
        @Nullable Object value = values.get(component);
        if (value == null) {
            throw new IllegalStateException(component + " of " + this + " is not known: the world is no completion");
        }
        return value;
    }

    @Override
    public String toString() {
        return type + " " + id + " " + values;
    }
}
