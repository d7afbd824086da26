package io.firegrade.authoring;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes what came of cases as JUnit XML, which CI servers show: a suite for each file of cases, a class for each criterion, a test for
 * each case.
 */
public final class JUnitXml {

    private JUnitXml() {}

    /**
     * Writes a file; the folders above it are made.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(TestRun run, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, of(run));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The whole document. */
    public static String of(TestRun run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            counts(xml, run);
            for (Map.Entry<String, List<CaseResult>> file : byFile(run).entrySet()) {
                xml.writeCharacters("\n  ");
                suite(xml, file.getKey(), new TestRun(file.getValue()));
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static Map<String, List<CaseResult>> byFile(TestRun run) {
        return run.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.example().at().file(), LinkedHashMap::new, Collectors.toList()));
    }

    private static void counts(XMLStreamWriter xml, TestRun run) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(run.results().size()));
        xml.writeAttribute("failures", String.valueOf(run.failures().size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(run.took()));
    }

    private static void suite(XMLStreamWriter xml, String file, TestRun run) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", plain(file));
        counts(xml, run);
        for (CaseResult result : run.results()) {
            xml.writeCharacters("\n    ");
            test(xml, result);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void test(XMLStreamWriter xml, CaseResult result) throws XMLStreamException {
        CriterionCase example = result.example();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", plain(example.criterion()));
        xml.writeAttribute("name", plain(example.name()));
        xml.writeAttribute("file", plain(example.at().file()));
        xml.writeAttribute("line", String.valueOf(example.at().line()));
        xml.writeAttribute("time", seconds(result.took()));
        if (!result.passed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", result.differences().get(0).what());
            xml.writeAttribute(
                    "message",
                    plain(result.differences().stream()
                            .map(CaseDifference::toString)
                            .collect(Collectors.joining("; "))));
            xml.writeCharacters(plain(TestText.of(result)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }

    /** XML has no place for control characters, not even escaped. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
    }
}
