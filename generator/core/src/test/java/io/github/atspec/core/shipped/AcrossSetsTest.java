package io.github.atspec.core.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.AnnotatedText;
import io.github.atspec.core.decode.Decoder;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.shipped.Ledger.Entry;
import io.github.atspec.core.shipped.Ledger.Kind;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten commands of the sets that descend from one another, request and answer as the manual of each prints them, and what they are. A file for each set: blocks of a command's
 * name and of two lines for each line of the wire. The first has the line of the manual (none for data and for what only prepares), who speaks and the text; the second what it means.
 */
class AcrossSetsTest {
    private static final Path FOLDER = Path.of("src/test/resources/across");
    private static final List<String> COMMANDS = List.of(
            "AT+CIPSTART", "AT+CIPSEND", "AT+CIPCLOSE", "AT+CIFSR", "AT+CIPSERVER", "AT+CIPSNTPCFG", "AT+CIUPDATE", "AT+CIPDINFO", "AT+CIPDNS", "AT+PING");

    /** A line of the wire. */
    private record Said(String at, String speaker, String text, String meaning) {

        static Said of(String line, String meaning) {
            String[] parts = line.strip().split(" ", 3);
            return new Said(parts[0], parts[1], parts[2], meaning.strip());
        }

        /** Its bytes on the wire, with the end that they have there. */
        Bytes bytes(Dialect dialect) {
            if (speaker.equals(">~") || dialect.prompts().contains(text)) {
                return Bytes.utf8(text);
            }
            Bytes end = speaker.equals(">>") ? dialect.commandEnd() : dialect.lineEnd();
            return Bytes.utf8(text + end.utf8());
        }
    }

    /** What is said about a command. */
    private record Block(String command, List<Said> said) {}

    static List<String> sets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void tenCommandsAreThere(String id) throws IOException {
        assertThat(blocks(id)).extracting(Block::command).isEqualTo(COMMANDS);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void eachHasARequestAndAnAnswerOfTheSetsOwnManualUnlessThatHasTheNameAlone(String id) throws IOException {
        for (Block block : blocks(id)) {
            boolean nameAlone = Ledger.of(id).entries(Kind.SYNTAX).stream().noneMatch(entry -> block.command().equals(entry.of()))
                    && Ledger.of(id).entries(Kind.LITERAL).stream().noneMatch(entry -> block.command().equals(entry.of()));
            for (String speaker : List.of(">>", "<<")) {
                assertThat(block.said()).as("%s %s", block.command(), speaker).anyMatch(said -> said.speaker().equals(speaker) && said.at().equals("-") == nameAlone);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void requestsAndAnswersMeanWhatIsWritten(String id) throws IOException {
        CommandSet set = Descriptors.shipped(id);
        for (Block block : blocks(id)) {
            List<String> expected = block.said().stream().map(Said::meaning).toList();
            assertThat(meanings(set, block)).as(block.command()).isEqualTo(expected);
            assertThat(expected).as(block.command()).noneMatch(meaning -> meaning.startsWith("unknown"));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theManualOfTheSetPrintsThem(String id) throws IOException {
        Ledger ledger = Ledger.of(id);
        for (Block block : blocks(id)) {
            for (Said said : block.said()) {
                assertThat(said.at().equals("-") || ledger.entries().stream().anyMatch(entry -> prints(entry, said))).as("%s: %s", block.command(), said).isTrue();
            }
        }
    }

    /** As literal bytes, or as a line in its notation of which this is one. */
    private static boolean prints(Entry entry, Said said) {
        if (entry.from() != Integer.parseInt(said.at())) {
            return false;
        }
        if (entry.kind() == Kind.LITERAL) {
            return entry.steps().contains(said.speaker() + " " + said.text());
        }
        return entry.kind() == Kind.SYNTAX && said.text().startsWith(requireNonNull(entry.text()).replaceFirst("[<\\[].*", ""));
    }

    private static List<String> meanings(CommandSet set, Block block) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        for (Said said : block.said()) {
            log.writeBytes(said.bytes(set.dialect()).toByteArray());
        }
        StringWriter text = new StringWriter();
        new Decoder(set, new AnnotatedText(set, text, false, false)).decode(new ByteArrayInputStream(log.toByteArray()));
        List<String> lines = text.toString().lines().map(String::strip).toList();
        return IntStream.range(0, lines.size()).filter(i -> i % 2 == 1).mapToObj(lines::get).toList();
    }

    private static List<Block> blocks(String id) throws IOException {
        String text = Files.readAllLines(FOLDER.resolve(id + ".txt")).stream().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        List<Block> blocks = new ArrayList<>();
        for (String block : text.strip().split("\n\n")) {
            List<String> lines = block.lines().toList();
            List<Said> said = new ArrayList<>();
            for (int i = 1; i < lines.size(); i += 2) {
                said.add(Said.of(lines.get(i), lines.get(i + 1)));
            }
            blocks.add(new Block(lines.get(0), said));
        }
        return blocks;
    }
}
