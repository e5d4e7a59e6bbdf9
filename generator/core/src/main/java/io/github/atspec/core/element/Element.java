package io.github.atspec.core.element;

import static io.github.atspec.core.element.Key.optional;
import static io.github.atspec.core.element.Key.required;
import static io.github.atspec.core.element.ValueKind.BOOLEAN;
import static io.github.atspec.core.element.ValueKind.CONSTANT;
import static io.github.atspec.core.element.ValueKind.CONSTANT_LIST_OR_MAP;
import static io.github.atspec.core.element.ValueKind.CONSTANT_OR_LIST;
import static io.github.atspec.core.element.ValueKind.CONSTANT_OR_MAP;
import static io.github.atspec.core.element.ValueKind.INTEGER;
import static io.github.atspec.core.element.ValueKind.LIST;
import static io.github.atspec.core.element.ValueKind.LIST_OR_MAP;
import static io.github.atspec.core.element.ValueKind.MAP;
import static io.github.atspec.core.element.ValueKind.RANGE;
import static io.github.atspec.core.element.ValueKind.STRING;
import static io.github.atspec.core.element.ValueKind.STRING_LIST_OR_MAP;
import static io.github.atspec.core.element.ValueKind.STRING_OR_LIST;
import static io.github.atspec.core.element.ValueKind.STRING_OR_MAP;
import static io.github.atspec.core.element.ValueKind.STRING_OR_NUMBER;
import static io.github.atspec.core.element.ValueKind.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of elements that have keys of their own, each with all its keys: the only list of what the language has. */
public enum Element {
    COMMAND_SET(
            "command set",
            required("atspec", INTEGER),
            required("id", STRING),
            required("title", STRING),
            optional("description", STRING),
            optional("language", STRING),
            optional("translations", LIST),
            optional("extends", STRING_OR_MAP),
            required("manual", MAP),
            optional("chips", LIST),
            optional("chapters", LIST),
            optional("dialect", MAP),
            optional("types", MAP),
            optional("state", MAP),
            optional("errors", MAP),
            optional("commands", MAP),
            optional("events", MAP),
            optional("errata", LIST),
            optional("decisions", LIST),
            optional("suppress", LIST),
            optional("change", MAP),
            optional("add", MAP),
            optional("remove", MAP),
            optional("replace", MAP)),

    EXTENDS("parent", required("id", STRING), optional("chapters", LIST), optional("assumed", LIST)),

    CHAPTER(
            "chapter",
            optional("title", STRING),
            optional("description", STRING),
            optional("types", MAP),
            optional("state", MAP),
            optional("errors", MAP),
            optional("commands", MAP),
            optional("events", MAP),
            optional("suppress", LIST),
            optional("change", MAP),
            optional("add", MAP),
            optional("remove", MAP),
            optional("replace", MAP)),

    MANUAL("manual", required("title", STRING), required("file", STRING_OR_NUMBER), optional("printed version", STRING_OR_NUMBER)),

    DIALECT(
            "dialect",
            optional("command end", STRING),
            optional("line end", STRING),
            optional("longest line", INTEGER),
            optional("longest payload", INTEGER),
            optional("quoting", STRING),
            optional("separator", STRING),
            optional("escape", MAP),
            optional("skipped middle", STRING),
            optional("form markers", MAP),
            optional("results", MAP),
            optional("detail", MAP),
            optional("prompt", STRING_OR_LIST),
            optional("echo", STRING),
            optional("storing", MAP),
            optional("escape sequence", MAP),
            optional("several on a line", MAP),
            optional("repeat", STRING),
            optional("time-out", STRING),
            optional("line start", STRING),
            optional("test answer", STRING),
            optional("charset", STRING)),

    ESCAPE("escape", required("char", STRING), required("escapes", LIST), optional("in", STRING)),

    RESULTS("results", optional("success", LIST), optional("failure", LIST), optional("refusals", MAP), optional("numeric", MAP), optional("quiet", MAP)),

    NUMERIC("numeric", required("when", MAP), required("codes", MAP), optional("end", STRING)),

    QUIET("quiet", required("when", MAP), required("after", STRING)),

    RESULT_CODE("result code", required("line", STRING), optional("type", STRING_OR_MAP), optional("errors", STRING), optional("when", MAP)),

    REFUSALS("refusals", optional("unknown command", STRING), optional("value", STRING), optional("state", STRING), optional("otherwise", STRING)),

    DETAIL("detail", required("line", STRING), required("type", STRING_OR_MAP), optional("errors", STRING), optional("when", MAP)),

    ESCAPE_SEQUENCE(
            "escape sequence",
            required("bytes", STRING),
            optional("silence before", STRING),
            optional("silence after", STRING),
            optional("then pause", STRING)),

    SEVERAL("several on a line", required("prefix", STRING), optional("separator", STRING), optional("marks", TEXT), optional("rest", TEXT)),

    STORING("storing", required("when", MAP)),

    TYPE(
            "type",
            required("type", STRING),
            optional("summary", STRING),
            optional("range", RANGE),
            optional("unit", STRING),
            optional("base", INTEGER),
            optional("digits", INTEGER),
            optional("multiple of", INTEGER),
            optional("width", INTEGER),
            optional("values", MAP),
            optional("of", STRING_OR_MAP),
            optional("bits", MAP),
            optional("wire", STRING_OR_LIST),
            optional("forms", LIST),
            optional("bytes", RANGE),
            optional("characters", STRING),
            optional("charset", STRING),
            optional("count", STRING_OR_NUMBER)),

    PARAMETER(
            "parameter",
            TYPE,
            optional("nullable", BOOLEAN),
            optional("default", CONSTANT_OR_MAP),
            optional("none", CONSTANT_OR_LIST),
            optional("secret", BOOLEAN),
            optional("reserved", BOOLEAN),
            optional("quoting", STRING),
            optional("when", MAP),
            optional("only on", LIST),
            optional("not on", LIST)),

    KIND("kind", TYPE, optional("quoting", STRING)),

    STATE_DEFAULT("state default", required("state", STRING)),

    ENUM_VALUE("enum value", required("name", STRING), optional("summary", STRING), optional("settable", BOOLEAN), optional("only on", LIST), optional("not on", LIST)),

    STATE_ITEM(
            "state item",
            optional("summary", STRING),
            optional("kept", STRING),
            optional("type", STRING_OR_MAP),
            optional("fields", MAP),
            optional("rows", MAP),
            optional("queue", MAP),
            optional("initial", CONSTANT_LIST_OR_MAP),
            optional("key", STRING_OR_LIST),
            optional("capacity", INTEGER),
            optional("allocate", STRING)),

    ERROR_TABLE("error table", optional("summary", STRING), required("values", MAP), optional("ranges", MAP)),

    ERROR_VALUE("error value", required("name", STRING), required("text", STRING)),

    COMMAND(
            "command",
            optional("summary", STRING),
            optional("description", STRING),
            optional("parameters", MAP),
            optional("separator", STRING),
            optional("execute", MAP),
            optional("read", MAP),
            optional("test", MAP),
            optional("set", MAP),
            optional("basic", MAP),
            optional("forms", MAP),
            optional("examples", LIST),
            optional("errata", LIST),
            optional("decisions", LIST),
            optional("suppress", LIST),
            optional("time-out", STRING),
            optional("source", STRING),
            optional("like", STRING),
            optional("but", MAP),
            optional("only on", LIST),
            optional("not on", LIST),
            optional("supported", BOOLEAN),
            optional("deprecated", MAP)),

    BUT("but", required("drop parameters", LIST)),

    DEPRECATION("deprecation", required("use", STRING)),

    FORM("form", optional("common", MAP), required("variants", MAP)),

    VARIANT(
            "variant",
            optional("syntax", STRING),
            optional("separator", STRING),
            optional("summary", STRING),
            optional("where", MAP),
            optional("when", MAP),
            optional("guard", MAP),
            optional("command end", STRING),
            optional("response", LIST_OR_MAP),
            optional("fails", LIST),
            optional("errors", STRING),
            optional("rules", LIST),
            optional("requires", LIST),
            optional("stores", STRING_LIST_OR_MAP),
            optional("restarts", BOOLEAN),
            optional("forgets", STRING),
            optional("later", MAP),
            optional("time-out", STRING),
            optional("only on", LIST),
            optional("not on", LIST),
            optional("supported", BOOLEAN),
            optional("deprecated", MAP)),

    SAME_RESPONSE("same response", required("same as", STRING)),

    LINE_ITEM(
            "line item",
            required("line", STRING),
            optional("separator", STRING),
            optional("repeat", RANGE),
            optional("as", STRING),
            optional("match", LIST),
            optional("reports", STRING_OR_MAP),
            optional("takes", STRING_OR_MAP),
            optional("from", STRING),
            optional("when", MAP),
            optional("stream", BOOLEAN),
            optional("undocumented", BOOLEAN),
            optional("approximate", LIST),
            optional("guard", MAP)),

    ONE_OF_ITEM(
            "one-of item",
            required("one of", MAP),
            required("as", STRING),
            optional("repeat", RANGE),
            optional("match", LIST),
            optional("when", MAP),
            optional("stream", BOOLEAN)),

    LINE_KIND(
            "kind of line",
            required("line", STRING),
            optional("separator", STRING)),

    PAYLOAD_ITEM(
            "payload item",
            required("payload", STRING),
            optional("count", STRING),
            optional("or until", STRING),
            optional("until", STRING),
            optional("escape", STRING),
            optional("abort", MAP)),

    ABORT("abort", required("bytes", STRING), required("then", LIST)),

    PASSTHROUGH_ITEM("passthrough item", required("passthrough", STRING)),

    EVENT_ITEM(
            "event item", required("event", STRING), optional("repeat", RANGE), optional("match", LIST), optional("as", STRING), optional("stream", BOOLEAN)),

    LATER("later", required("success", LIST), optional("failure", LIST), required("within", STRING)),

    SETTLING_EVENT("settling event", required("event", STRING), optional("match", LIST)),

    EVENT(
            "event",
            optional("summary", STRING),
            optional("description", STRING),
            optional("parameters", MAP),
            optional("separator", STRING),
            required("lines", MAP),
            optional("examples", LIST),
            optional("errata", LIST),
            optional("decisions", LIST),
            optional("suppress", LIST),
            optional("source", STRING)),

    SPELLING("spelling", required("line", STRING), optional("separator", STRING), optional("when", MAP), optional("guard", MAP), optional("rules", LIST), optional("stores", STRING_LIST_OR_MAP)),

    BIT_GUARD("bit guard", optional("has", STRING_OR_NUMBER), optional("lacks", STRING_OR_NUMBER)),

    CHANGE(
            "change",
            optional("add", STRING_OR_MAP),
            optional("remove", STRING_OR_MAP),
            optional("set", MAP),
            optional("put", CONSTANT_OR_MAP),
            optional("into", STRING)),

    EXAMPLE("example", optional("given", MAP), required("lines", LIST), optional("wrong", BOOLEAN)),

    STEP("step", required("line", STRING), optional("formats as", TEXT), optional("escaped", BOOLEAN)),

    ERRATUM("erratum", required("at", INTEGER), required("says", STRING), required("decided", STRING), required("because", STRING), optional("manual", STRING_OR_NUMBER)),

    DECISION("decision", optional("at", INTEGER), required("open", STRING), required("decided", STRING), required("because", STRING), optional("manual", STRING_OR_NUMBER)),

    SUPPRESSION("suppression", required("problem", STRING), required("because", STRING));

    private final String title;
    private final List<Key> keys;

    Element(String title, Key... keys) {
        this.title = title;
        this.keys = List.of(keys);
    }

    Element(String title, Element base, Key... more) {
        List<Key> all = new ArrayList<>(base.keys);
        all.addAll(Arrays.asList(more));
        this.title = title;
        this.keys = List.copyOf(all);
    }

    /** What messages, the language manual and the schema call it: {@code line item}. */
    public String title() {
        return title;
    }

    /** All its keys, in the order of the language manual. */
    public List<Key> keys() {
        return keys;
    }

    Optional<Key> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
