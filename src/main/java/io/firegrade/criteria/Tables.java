package io.firegrade.criteria;

import io.firegrade.facts.Limit;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables by their names. Immutable. */
public final class Tables {

    /** No tables. */
    public static final Tables NONE = new Tables(Map.of());

    private final Map<String, Table> byName;

    private Tables(Map<String, Table> byName) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * Reads the tables of several packs as one set.
     *
     * @param texts YAML or JSON: a mapping from names to tables
     * @param standards the catalogue that their sources cite
     * @throws InputException if a text is no set of tables, with all that is wrong in it, or two of them have the same name
     */
    public static Tables read(List<SourceText> texts, Standards standards) {
        Map<String, Table> all = new LinkedHashMap<>();
        for (SourceText text : texts) {
            for (Table table : new TablesDecoder(text, standards).decode()) {
                if (all.putIfAbsent(table.name(), table) != null) {
                    throw new InputException(List.of(text.problem(
                            Math.max(0, text.text().indexOf(table.name())),
                            "the table '" + table.name() + "' stands in another pack, too")));
                }
            }
        }
        return new Tables(all);
    }

    /** The names in the order of the texts. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** All tables in the order of the texts. */
    public Collection<Table> all() {
        return byName.values();
    }

    /** The rows of all tables. */
    public List<Limit> rows() {
        return byName.values().stream().flatMap(table -> table.rows().stream()).toList();
    }
}
