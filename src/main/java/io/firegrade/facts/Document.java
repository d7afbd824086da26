package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper, decision or arrangement that was shown; what is not listed of a complete list does not exist.
 *
 * @param id its name within the inspection
 * @param kind what it is
 * @param issuedOn its date
 * @param agrees whether it agrees with what is found
 */
@FactRecord(key = "documents", zh = "文件与制度", en = "document")
public record Document(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable DocumentKind kind,
        @Label(zh = "日期", en = "issued on") @Nullable LocalDate issuedOn,
        @Label(zh = "与实际一致", en = "agrees") @Nullable Boolean agrees)
        implements Fact, DocumentBuilder.With {

    /** Checks ids and ranges. */
    public Document {
        FactType.check(Document.class, id, kind, issuedOn, agrees);
    }

    /** A document of which nothing is known yet. */
    public static Document of(String id) {
        return DocumentBuilder.builder().id(id).build();
    }
}
