package io.firegrade.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.firegrade.facts.FactModel;
import java.util.List;

/** A validator of somebody else's, with the schema of inspections. */
public final class SchemaValidator {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    /** Takes the schema of inspections with the facts of a model. */
    public SchemaValidator(FactModel model) {
        this.schema = REGISTRY.getSchema(InspectionSchema.of(model).toJson());
    }

    /** What is wrong with an inspection in YAML or JSON; empty if nothing is. */
    public List<String> problems(String inspection) {
        return schema.validate(inspection, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
