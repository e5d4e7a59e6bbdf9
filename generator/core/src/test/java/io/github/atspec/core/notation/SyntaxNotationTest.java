package io.github.atspec.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Dialect.SkippedMiddle;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxNotationTest {
    private static final SourceLocation HERE = new SourceLocation("set.yaml", 7, 20);
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AT+X=<a>,<b>                | 'AT+X=' run(a b)
            AT+X=<a>[,<b>,<c>]          | 'AT+X=' run(a b? c?)
            AT+X=<a>[,<b>[,<c>]]        | 'AT+X=' run(a b? c?needs1)
            AT+X=<a>[,<b>],<c>          | 'AT+X=' run(a b_ c)
            AT+X=<a>[,<b>][,<c>],<d>    | 'AT+X=' run(a b_ c_ d)
            AT+X=[<a>,]<b>,<c>          | 'AT+X=' run(a@0 b c)
            AT+X=[<a>,<b>,]<c>          | 'AT+X=' run(a@0 b@0 c)
            AT+X=<a>,[<b>],<c>          | 'AT+X=' run(a b_ c)
            AT+X=[<a>],[<b>]            | 'AT+X=' run(a_ b_)
            AT+X=[<a>]                  | 'AT+X=' run(a_)
            AT+X=[<a>,<b>,<c>]          | 'AT+X=' run(a? b? c?)
            AT+X=[<a>[,<b>]]            | 'AT+X=' run(a? b?needs0)
            ATX[<a>]                    | 'ATX' group0(run(a))
            AT+X[=<a>[,<b>]]            | 'AT+X' group0('=' run(a b?))
            +X[,<a>],<b>:<c>            | '+X' run(- a_ b) ':' run(c)
            +X[,<a>]                    | '+X' run(- a?)
            +X:<a>,"kind",<b>           | '+X:' run(a '"kind"'- b)
            done id=<a>,n=<b> s         | 'done id=' run(a 'n='b' s')
            <a>,<b>                     | run(a b)
            [<a>,]GONE                  | run(a@0 'GONE'-)
            <a>[:<b>],<c>               | run(a) group0(':' run(b)) ',' run(c)
            AT+X=<a>,                   | 'AT+X=' run(a -)
            AT+X=<a>[,<b>:<c>]          | 'AT+X=' run(a) group0(',' run(b) ':' run(c))
            \\[<a>\\]                   | '[' run(a']')
            PLAIN, TEXT                 | 'PLAIN, TEXT'
            AT+X=<a>[,<l>,<m>]...       | 'AT+X=' run(a) repeat(',' run(l m))
            +X: <l>,<m>[,<l>,<m>]...    | '+X: ' run(l m) repeat(',' run(l m))
            +X: [(<l>[,<n>])[,(<l>[,<n>])]...],z | '+X: ' group0('(' run(l n?) ')' repeat(',(' run(l n?) ')')) ',' 'z'
            AT+X=[<l>:<m>;]...          | 'AT+X=' repeat(run(l) ':' run(m';'))
            +X: {[<l>;]...}             | '+X: {' repeat(run(l';'))until'}' '}'
            AT+X=<a>[,<b>[,<l>]...]     | 'AT+X=' run(a) group0(',' run(b) repeat(',' run(l)))
            AT+X=<a>[,<l>]...:<b>       | 'AT+X=' run(a) repeat(',' run(l)) ':' run(b)
            """, quoteCharacter = '`')
    void classifiesGroupsByWhereTheirCommasStand(String source, String expected) {
        assertThat(show(read(source, SkippedMiddle.KEEP))).isEqualTo(expected);
    }

    @Test
    void aDialectThatDropsSkippedCommasTurnsMiddleGroupsIntoShapes() {
        Line line = read("AT+X=<a>[,<b>],<c>[,<d>]", SkippedMiddle.DROP);

        assertThat(show(line)).isEqualTo("'AT+X=' run(a b@0 c d?)");
        assertThat(line.shapes()).isEqualTo(2);
    }

    @Test
    void aBareFieldEndsAtWhateverCanFollowIt() {
        Line line = read("+X:<a>[,<b>]:<c> s[;<d>]", SkippedMiddle.KEEP);

        assertThat(positions(line.parts()).map(Position::stops)).containsExactly(",:", ",:", " ,", ",");
    }

    @Test
    void quotesAroundANameForceQuotesUnlessTheParameterStatesItsQuoting() {
        Line forced = read("AT+X=<\"a\">", SkippedMiddle.KEEP);
        LineContext stated = new LineContext(parameters(), Set.of("a"), Map.of(), SkippedMiddle.KEEP);
        Line kept = Objects.requireNonNull(SyntaxNotation.parse("AT+X=<\"a\">", HERE, stated, problems));

        assertThat(forced.fields()).extracting(Line.Field::quoting).containsExactly(Quoting.ALWAYS);
        assertThat(kept.fields()).extracting(Line.Field::quoting).containsExactly(Quoting.NEVER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+X=<lenght>        | set.yaml:7:25: error: unknown parameter '<lenght>', did you mean '<length>'? [unknown-parameter]
            AT+X=<zzzzzzzz>      | set.yaml:7:25: error: unknown parameter '<zzzzzzzz>' [unknown-parameter]
            AT+X=<a><b>          | set.yaml:7:28: error: two parameters with nothing between them, is a comma missing? [adjacent-parameters]
            AT+X=<a>[<b>]        | set.yaml:7:28: error: two parameters with nothing between them, is a comma missing? [adjacent-parameters]
            AT+X=[<a>]<b>        | set.yaml:7:30: error: two parameters with nothing between them, is a comma missing? [adjacent-parameters]
            AT+X=<a>[,<b>]<c>    | set.yaml:7:34: error: two parameters with nothing between them, is a comma missing? [adjacent-parameters]
            AT+X=<a>[,second]    | set.yaml:7:28: error: a group without a parameter, angle brackets forgotten? [group-without-parameter]
            AT+X=<a>[,<b>        | set.yaml:7:28: error: '[' without ']' [unbalanced-brackets]
            AT+X=<a>,<b>]        | set.yaml:7:32: error: ']' without '[', write '\\]' if the character itself is meant [unbalanced-brackets]
            AT+X=<a              | set.yaml:7:25: error: '<' without '>', write '\\<' if the character itself is meant [unbalanced-brackets]
            AT+X=a>              | set.yaml:7:26: error: '>' without '<', write '\\>' if the character itself is meant [unbalanced-brackets]
            AT+X=< a>            | set.yaml:7:25: error: '< a>' is not a parameter, a name has no < [ ] " or comma and no blank at its ends [malformed-parameter]
            AT+X=<a>\\q          | set.yaml:7:28: error: '\\' stands before one of < > [ ] \\ n only, write '\\\\' for a backslash [unknown-escape]
            AT+X=<a>\\n<b>       | set.yaml:7:28: error: several lines in what is one line, lines of responses and events alone can have a line end inside [line-end]
            AT+X=<a>,<a>         | set.yaml:7:29: error: the parameter '<a>' stands twice in one line, state 'count: 0..2' to make it a list [repeated-parameter]
            AT+X=<a>[,<b>]...    | set.yaml:7:30: error: <b> stands in a repeated group, and is no list, state 'count: 0..' to make it one [repeated-group]
            AT+X=<a>[,<l>,<l>]...| set.yaml:7:30: error: <l> stands in a repeated group twice, give each place a list of its own [repeated-group];set.yaml:7:34: error: <l> stands in a repeated group twice, give each place a list of its own [repeated-group]
            AT+X=[<l>;]...:<l>   | set.yaml:7:26: error: <l> stands behind its repeated group as well, a repeated group holds all elements from some one on [repeated-group]
            AT+X=<l>[,<l>,<m>]...| set.yaml:7:34: error: <m> stands before its repeated group more or less often than <l>, the lists of one group have equally many elements [repeated-group]
            AT+X=<a>[,<l>[,<m>]]...| set.yaml:7:35: error: <m> may be missing in an occurrence of a repeated group, state 'nullable: true', and it is null there [repeated-group]
            AT+X=<a>[,<l>]...,<b>| set.yaml:7:30: error: what stands behind a repeated group may begin as one more occurrence does, the text at hand must say whether there is one more [repeated-group]
            AT+X=[<l>;]...<b>    | set.yaml:7:26: error: what stands behind a repeated group may begin as one more occurrence does, the text at hand must say whether there is one more [repeated-group]
            AT+X=<a>[,<b>][,<l>]...| set.yaml:7:36: error: an optional position before a repeated group may look like its beginning, put the repeated group inside the optional one [repeated-group]
            AT+X=<a>[,<l>[:<m>]]...| set.yaml:7:30: error: a group that is in or out as a whole, or another repeated one, inside a repeated group [repeated-group]
            AT+X=[[<n>],<l>;]... | set.yaml:7:27: error: a repeated group begins with text or with a parameter outside brackets [repeated-group]
            AT+X=[<l>]...        | set.yaml:7:25: error: two parameters with nothing between them, is a comma missing? [adjacent-parameters]
            +X:<data>            | set.yaml:7:23: error: <data> is raw bytes, and the parameter that counts them does not stand before it, state 'count: <length>' and write <length> before it [count-missing]
            +X:<rest>,<a>        | set.yaml:7:23: error: <rest> takes the rest of the line and must stand at its end [rest-not-last]
            """)
    void saysWhatIsWrongAndWhere(String source, String expected) {
        LineContext context = new LineContext(parameters(), Set.of(), Map.of(), SkippedMiddle.KEEP);

        assertThat(SyntaxNotation.parse(source, HERE, context, problems)).isNull();
        assertThat(problems.sorted()).map(Problem::toString).containsExactly(expected.split(";(?=set)"));
    }

    @Test
    void refusesMoreThanSixGroupsThatAreInOrOut() {
        LineContext context = new LineContext(parameters(), Set.of(), Map.of(), SkippedMiddle.KEEP);

        assertThat(SyntaxNotation.parse("X[a<a>][b<b>][c<c>][d<d>][e<e>][f<f>][g<g>]", HERE, context, problems)).isNull();
        assertThat(problems.sorted()).map(Problem::toString).containsExactly(
                "set.yaml:7:20: error: the line has 7 groups that are in or out as a whole, at most 6 are allowed, split it into variants [too-many-groups]");
    }

    @Test
    void refusesAGroupInsideADroppedMiddleGroup() {
        LineContext context = new LineContext(parameters(), Set.of(), Map.of(), SkippedMiddle.DROP);

        assertThat(SyntaxNotation.parse("AT+X=<a>[,<b>[,<c>]],<d>", HERE, context, problems)).isNull();
        assertThat(problems.sorted()).map(Problem::toString).containsExactly(
                "set.yaml:7:28: error: a group inside a group that is in or out as a whole, write two groups side by side [nested-group]");
    }

    @Test
    void warnsOfBlanksThatManualsMisprint() {
        read("AT+ X=<a>, <remote host>", SkippedMiddle.KEEP);

        assertThat(problems.sorted()).map(Problem::toString).containsExactly(
                "set.yaml:7:23: warning: this blank is sent on the wire, remove it if the manual misprints it [blank-in-syntax]",
                "set.yaml:7:30: warning: this blank is sent on the wire, remove it if the manual misprints it [blank-in-syntax]");
    }

    @Test
    void blanksInsideTextAndNamesAreOrdinary() {
        read("SEND OK <remote host>", SkippedMiddle.KEEP);

        assertThat(problems.sorted()).isEmpty();
    }

    private Line read(String source, SkippedMiddle skippedMiddle) {
        LineContext context = new LineContext(parameters(), Set.of(), Map.of(), skippedMiddle);
        Line line = SyntaxNotation.parse(source, HERE, context, problems);
        assertThat(line).as("problems: %s", problems.sorted()).isNotNull();
        return Objects.requireNonNull(line);
    }

    private static List<Parameter> parameters() {
        Stream<Parameter> numbers = Stream.of("a", "b", "c", "d", "e", "f", "g", "length", "remote host")
                .map(name -> parameter(name, new ValueType.IntType(null, 0, 9, 10, 0, null, 1, 0, new TreeMap<>())));
        Stream<Parameter> rest = Stream.of(
                parameter("data", new ValueType.BytesType(null, "length")), parameter("rest", new ValueType.TextType(null)));
        ValueType number = new ValueType.IntType(null, 0, 9, 10, 0, null, 1, 0, new TreeMap<>());
        Stream<Parameter> lists = Stream.of("l", "m", "n").map(name -> parameter(name, new ValueType.ListType(number, 0, Integer.MAX_VALUE, name.equals("n"))));
        return Stream.of(numbers, rest, lists).flatMap(s -> s).toList();
    }

    private static Parameter parameter(String name, ValueType type) {
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), HERE);
    }

    private static Stream<Position> positions(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Group group) {
                return positions(group.parts());
            }
            return part instanceof Part.Run run ? run.positions().stream() : Stream.empty();
        });
    }

    private static String show(Line line) {
        return show(line.parts());
    }

    private static String show(List<Part> parts) {
        return parts.stream().map(SyntaxNotationTest::show).collect(Collectors.joining(" "));
    }

    private static String show(Part part) {
        if (part instanceof Part.Literal literal) {
            return "'" + literal.text() + "'";
        }
        if (part instanceof Part.Group group) {
            return "group" + group.group() + "(" + show(group.parts()) + ")";
        }
        if (part instanceof Part.Repeat repeat) {
            return "repeat(" + show(repeat.parts()) + ")" + (repeat.behind().isEmpty() ? "" : "until" + quote(repeat.behind()));
        }
        return ((Part.Run) part).positions().stream().map(SyntaxNotationTest::show).collect(Collectors.joining(" ", "run(", ")"));
    }

    private static String show(Position position) {
        String field = position.field() == null ? "-" : position.field().parameter().name();
        return quote(position.before()) + field + quote(position.after()) + show(position.presence());
    }

    private static String quote(String text) {
        return text.isEmpty() ? "" : "'" + text + "'";
    }

    private static String show(Presence presence) {
        if (presence instanceof Presence.Tail tail) {
            return "?" + (tail.needs() < 0 ? "" : "needs" + tail.needs());
        }
        if (presence instanceof Presence.Gated gated) {
            return "@" + gated.group();
        }
        return presence instanceof Presence.Slot ? "_" : "";
    }
}
