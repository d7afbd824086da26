package io.firegrade.authoring.start;

import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.drl.Pack;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A criterion with its cases, to be filled in. It is added behind what the files of a pack hold; nothing in them is changed. Until its
 * legal basis and its conditions are filled in, the pack is refused with the places of what is missing: nobody is to assess by a
 * criterion that says nothing.
 *
 * @param drl the file that the criterion was added to, and the line of its rule
 * @param cases the file that its cases were added to, and the line of the first
 */
public record Skeleton(Place drl, Place cases) {

    /** The mark of everything that is to be filled in. */
    public static final String MARK = "待填";

    private static final String FILL_IN = "FILL_IN";

    private static final Pattern RULE_ID = Pattern.compile("(?m)^rule[ \\t]+\"([^\"\\n]*)\"");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PATH = Pattern.compile("([a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_-]*\\.drl");

    private static final String RULE = """

            // 待填: why this is a hazard, if the title does not say it
            rule "ID"
                @title( zh = "待填", en = "待填" )
                @grade( GENERAL )
                @basis( FILL_IN = "待填" )
                @advice( zh = "待填", en = "待填" )
                @within( days = 3 )
            when
                $p : Premises( FILL_IN == true )
                Premises( this == $p, FILL_IN == true )
            then
            end
            """;

    private static final String CASES = """

              # ID
              - { criterion: ID, name: 待填：隐患, BASE, expect: HAZARD, grade: GENERAL }
              - { criterion: ID, name: 待填：合规, BASE, expect: CLEAR }
              - { criterion: ID, name: 待填：未查明, BASE, expect: UNKNOWN }
              - { criterion: ID, name: 待填：不适用, BASE, expect: NOT_APPLICABLE }
            """;

    /** A line of a file. */
    public record Place(Path file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /**
     * Adds one to a pack.
     *
     * @param directory the folder of the pack
     * @param id the id of the criterion, as yet unused
     * @param file the file for it within the pack, made if need be; null for the one whose ids are most like this one
     * @throws IllegalArgumentException if the id or the file is wrong, or no file is like it; the message says what to do
     * @throws InputException if the pack is broken otherwise than by criteria that are still to be filled in
     * @throws IOException if a file cannot be written
     */
    public static Skeleton add(Path directory, String id, @Nullable String file) throws IOException {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an id is words of small letters and digits joined by hyphens, such as gas-hose-too-long, not '"
                            + id + "'");
        }
        PackFolder folder = PackFolder.of(directory);
        PackManifest manifest = PackManifest.read(folder);
        Map<String, Location> known = known(folder, manifest);
        if (known.containsKey(id)) {
            throw new IllegalArgumentException("there is a criterion '" + id + "' already, at " + known.get(id));
        }
        String path = file == null ? mostLike(id, folder, manifest, known) : checked(file);
        if (!manifest.criteria().contains(path)) {
            start(directory, path, manifest);
        }
        Place drl = append(directory.resolve(path), RULE.replace("ID", id), 2);
        Path cases = directory.resolve(path.replaceFirst("\\.drl$", ".cases.yaml"));
        if (!Files.exists(cases)) {
            Files.writeString(cases, "cases:\n", StandardOpenOption.CREATE_NEW);
        }
        return new Skeleton(
                drl, append(cases, CASES.replace("BASE", base(directory)).replace("ID", id), 2));
    }

    /**
     * Where the criteria of a pack and of those that it extends stand, by their ids; among them those that are still to be filled in.
     *
     * @throws InputException with what is wrong in the pack otherwise, if anything is
     */
    private static Map<String, Location> known(PackFolder folder, PackManifest manifest) {
        Pack.Draft draft = Pack.draft(List.of(folder), FactModel.standard(), Limits.standard());
        List<Problem> wrong = draft.problems().stream()
                .filter(problem -> !problem.line().contains(FILL_IN))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InputException(wrong);
        }
        Map<String, Location> known = new LinkedHashMap<>();
        draft.pack().criteria().forEach(criterion -> known.put(criterion.id(), criterion.at()));
        for (String path : manifest.criteria()) {
            SourceText text = folder.read(path);
            Matcher rule = RULE_ID.matcher(text.text());
            while (rule.find()) {
                known.putIfAbsent(rule.group(1), text.at(rule.start()));
            }
        }
        return known;
    }

    private static String mostLike(String id, PackFolder folder, PackManifest manifest, Map<String, Location> known) {
        String best = "";
        int most = 0;
        for (String path : manifest.criteria()) {
            for (Map.Entry<String, Location> other : known.entrySet()) {
                int like = other.getValue().file().equals(folder.name(path)) ? shared(id, other.getKey()) : 0;
                if (like > most) {
                    most = like;
                    best = path;
                }
            }
        }
        if (most == 0) {
            throw new IllegalArgumentException("no criterion of the pack begins with '" + id.split("-", -1)[0]
                    + "', so name the file for it: --file " + id.split("-", -1)[0] + "/new.drl");
        }
        return best;
    }

    /** The number of words with which both ids begin. */
    private static int shared(String id, String other) {
        String[] words = id.split("-", -1);
        String[] others = other.split("-", -1);
        int shared = 0;
        while (shared < words.length && shared < others.length && words[shared].equals(others[shared])) {
            shared++;
        }
        return shared;
    }

    private static String checked(String file) {
        String path = file.replace('\\', '/');
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "the file is a path within the pack, of small letters, digits, - and _, such as gas/hoses.drl, not '"
                            + file + "'");
        }
        return path;
    }

    /** Makes a file of criteria, and names it in the manifest behind the last. */
    private static void start(Path directory, String path, PackManifest manifest) throws IOException {
        Path target = directory.resolve(path);
        if (Files.exists(target)) {
            throw new IllegalArgumentException(
                    target + " is there, but " + PackManifest.FILE + " does not name it: add it to 'criteria' first");
        }
        Path pack = directory.resolve(PackManifest.FILE);
        String text = Files.readString(pack);
        String last = manifest.criteria().isEmpty()
                ? ""
                : manifest.criteria().get(manifest.criteria().size() - 1);
        Matcher line = Pattern.compile("(?m)^( *- )" + Pattern.quote(last) + "[ \\t]*\\r?$")
                .matcher(text);
        if (last.isEmpty() || !line.find()) {
            throw new IllegalArgumentException("add " + path + " to 'criteria' in " + pack
                    + " with an empty file of that name: its list is not one line a file, so it was left alone");
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(
                target,
                "package " + path.replaceFirst("\\.drl$", "").replace('/', '.').replace('-', '_')
                        + ";\nimport io.firegrade.facts.*;\n",
                StandardOpenOption.CREATE_NEW);
        Files.writeString(
                pack, text.substring(0, line.end()) + "\n" + line.group(1) + path + text.substring(line.end()));
    }

    /**
     * Adds text behind a file.
     *
     * @param offset the line within the text that matters
     */
    private static Place append(Path file, String text, int offset) throws IOException {
        String before = Files.readString(file);
        String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(file, separator + text, StandardOpenOption.APPEND);
        int lines = (int) (before + separator).chars().filter(c -> c == '\n').count();
        return new Place(file, lines + 1 + offset);
    }

    /** Where its cases start from: a base of the pack, or else an inspection of nothing but premises. */
    private static String base(Path directory) throws IOException {
        Path bases = directory.resolve("bases");
        if (Files.isDirectory(bases)) {
            try (Stream<Path> files = Files.list(bases)) {
                Optional<String> first = files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".yaml"))
                        .map(name -> name.substring(0, name.length() - ".yaml".length()))
                        .min(String::compareTo);
                if (first.isPresent()) {
                    return "base: " + first.get() + ", with: {}";
                }
            }
        }
        return "with: { date: 2026-06-15, premises: { id: p } }";
    }
}
