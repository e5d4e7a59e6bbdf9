package io.github.atspec.core.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads a YAML file into located nodes. Takes the subset that descriptors are written in: one document, no anchors and aliases, no tags, every key once.
 * What is outside of it is a problem at its place.
 */
public final class YamlReader {
    // Octal numbers off: with them on, 08 is an exception without a place. Spellings that would then be misread are refused in the tree.
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().yamlSchema(YAMLSchema.CORE).disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS).build();

    private YamlReader() {}

    /**
     * Reads one file.
     *
     * @param file as messages name it
     * @return its root, or null when it could not be read to the end; with other problems the tree is there
     */
    public static @Nullable Node read(String file, byte[] content, Problems problems) {
        return SourceText.decode(file, content, problems).flatMap(text -> read(text, problems)).orElse(null);
    }

    private static Optional<Node> read(SourceText text, Problems problems) {
        Optional<SourceLocation> unprintable = text.unprintable();
        if (unprintable.isPresent()) {
            problems.error("yaml-syntax", unprintable.get(), "a control character", "write wire bytes as \\xNN");
            return Optional.empty();
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
            return new TreeBuilder(parser, text, problems).document();
        } catch (JacksonException e) {
            problems.add(YamlFault.problem(e, text));
            return Optional.empty();
        } catch (TreeBuilder.TooDeepException e) {
            problems.error("too-deep", e.location(), "more than " + TreeBuilder.MOST_LEVELS + " levels of nesting");
            return Optional.empty();
        }
    }
}
