package io.firegrade.testing;

import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionWriter;
import net.jqwik.api.SampleReportingFormat;

/** Shows an inspection in jqwik's reports as the file that it would be, to be pasted into a case. jqwik finds it by itself. */
public final class InspectionFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Inspection;
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel("\n" + InspectionWriter.yaml((Inspection) value));
    }
}
