package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;

/**
 * Every name of generated Java is decided here, from the command set and the base package alone: the same descriptor gives the same names. Names are handed out in
 * the order of the descriptor, and a name that is taken or reserved gets a suffix ({@code Command}, {@code Event}, {@code Type}, ...), then a number, so a later
 * addition to the descriptor never renames what was there.
 *
 * <p>Packages: {@code P.model} (records, enumerations), {@code P.codec}, {@code P.client}, {@code P.emulator}. The methods below take elements of the command set the
 * object was made for.
 */
public final class JavaNames {
    private final String base;
    private final ModelNames model;
    private final MemberNames members;
    private final String title;

    private JavaNames(CommandSet set, String basePackage) {
        base = basePackage;
        model = new ModelNames(set, basePackage + ".model");
        members = new MemberNames(set);
        title = new Scope().claim(Words.upperCamel(Words.spelledDigit(set.id())), "Modem");
    }

    public static JavaNames of(CommandSet set, String basePackage) {
        return new JavaNames(set, basePackage);
    }

    public String modelPackage() {
        return base + ".model";
    }

    public String codecPackage() {
        return base + ".codec";
    }

    public String clientPackage() {
        return base + ".client";
    }

    public String emulatorPackage() {
        return base + ".emulator";
    }

    // ---- P.model

    /** The namespace class of a command: {@code P.model.Link} for {@code AT+LINK}. */
    public ClassName command(Command command) {
        return model.command(command);
    }

    /** The request record of a variant: {@code Link.SetClient}, {@code Link.Read}. */
    public ClassName request(Command command, Variant variant) {
        return model.nested(command, variant, "");
    }

    /** The response record of a variant: {@code Link.SetClientResponse}. Only variants that do not answer {@code Done} have one, see {@link JavaTypes#response}. */
    public ClassName response(Command command, Variant variant) {
        return model.nested(command, variant, "Response");
    }

    /** The record of an information line: {@code Link.ReadConnectionsLine}; where the line is the whole response, the response record. */
    public ClassName line(Command command, Variant variant, ResponseItem.Info info) {
        return Responses.isLine(variant) ? response(command, variant) : model.nested(command, variant, "line " + info.name());
    }

    /** The interface of lines of several kinds: {@code Bridge.ReadAttributesLine}. */
    public ClassName oneOf(Command command, Variant variant, ResponseItem.OneOf several) {
        return model.nested(command, variant, "one of " + several.name());
    }

    /** The record of a detail line of a failure ending, {@code Link.SetClientRefusedDetail}; {@code index} 0-based. */
    public ClassName detail(Command command, Variant variant, Variant.Failure failure, int index) {
        return model.nested(command, variant, "detail " + failure.name() + " " + index);
    }

    /** The record of an event: {@code P.model.LinkLost}. */
    public ClassName event(Event event) {
        return model.event(event);
    }

    /** The enum of a table of errors: {@code P.model.MqttError} for {@code mqtt}. */
    public ClassName errors(ErrorTable table) {
        return model.errors(table);
    }

    /** The record of the dialect's detail line. */
    public ClassName failureDetail() {
        return model.failureDetail();
    }

    /** What reads and writes it. */
    public ClassName failureDetailCodec() {
        return ClassName.get(codecPackage(), model.failureDetail().simpleName() + "Codec");
    }

    /** The class of a named enumeration or bit mask: {@code P.model.LinkType} for {@code link-type}. */
    public ClassName type(NamedType type) {
        return model.named(type.name());
    }

    /** As {@link #type(NamedType)}, by the type's name. */
    ClassName named(String typeName) {
        return model.named(typeName);
    }

    /** The class of an enumeration or bit mask written in place, nested in the command's class: {@code Link.Status}. */
    ClassName inPlace(Command command, Parameter parameter) {
        return model.inPlace(command, parameter);
    }

    /** As for a command, nested in the event's record. */
    ClassName inPlace(Event event, Parameter parameter) {
        return model.inPlace(event, parameter);
    }

    /** As for a command, top-level: {@code P.model.ReceiveMode} for the scalar {@code receive mode}. */
    ClassName inPlace(StateItem item, StateItem.Column column) {
        return model.inPlace(item, column);
    }

    /** The constant of an enumeration's value or of a bit: {@code TCP_CLIENT}. */
    public static String constant(String name) {
        String constant = Words.constant(name);
        return constant.isEmpty() || !Character.isJavaIdentifierStart(constant.charAt(0)) ? "_" + constant : constant;
    }

    // ---- members

    /** Component of records, setter of builders and local variable for a parameter of a command: {@code remoteHost}. */
    public String component(Command command, Parameter parameter) {
        return members.component(command, parameter.name());
    }

    /** As for a command. */
    public String component(Event event, Parameter parameter) {
        return members.component(event, parameter.name());
    }

    /** Component of a response record: {@code connections} for the information line or announced event of that name. */
    public String component(Command command, Variant variant, ResponseItem item) {
        return members.item(command, variant, item);
    }

    /** How one variant is called in the command's codec, in {@code P.client.LinkCommands}: {@code setClient}, {@code read}. */
    public String variant(Command command, Variant variant) {
        return Words.lowerCamel(request(command, variant).simpleName());
    }

    /** The accessor of a command in the client, and of its codec: {@code link}. */
    public String accessor(Command command) {
        return members.accessor(command);
    }

    /** The member of {@code EventsCodec} and the raising method of the emulator: {@code linkLost}. */
    public String eventMember(Event event) {
        return members.event(event);
    }

    /** A spelling's part of a class name: {@code Passive}. */
    public String spelling(Event.Spelling spelling) {
        return Words.upperCamel(spelling.name());
    }

    /** The subscription method of the client: {@code onLinkLost}. */
    public String onEvent(Event event) {
        return members.onEvent(event);
    }

    /** The overridable method of the emulator for a variant: {@code linkSetClient}. */
    public String answer(Command command, Variant variant) {
        return members.accessor(command) + request(command, variant).simpleName();
    }

    /** The component of {@code Modes} for a scalar, and its accessor in the emulator's {@code State}: {@code receiveMode}. Other state items have one too. */
    public String state(StateItem item) {
        return members.state(item);
    }

    /** The row type of a state item with several columns: {@code P.emulator.State.LinksRow}. */
    public ClassName row(StateItem item) {
        return state().nestedClass(upperFirst(members.state(item)) + "Row");
    }

    /** The component of a row for a column: {@code remoteHost}. */
    public String column(StateItem item, StateItem.Column column) {
        return members.column(item, column);
    }

    // ---- P.codec

    /** {@code P.codec.LinkCodec}. */
    public ClassName codec(Command command) {
        return ClassName.get(codecPackage(), command(command).simpleName() + "Codec");
    }

    public ClassName eventsCodec() {
        return ClassName.get(codecPackage(), "EventsCodec");
    }

    public ClassName modes() {
        return ClassName.get(codecPackage(), "Modes");
    }

    /** {@code P.codec.AcmeModemDialect}, whose constant is {@code DIALECT}. */
    public ClassName dialect() {
        return ClassName.get(codecPackage(), title + "Dialect");
    }

    // ---- P.client

    /** {@code P.client.AcmeModem}. */
    public ClassName client() {
        return ClassName.get(clientPackage(), title);
    }

    /** What the caller of the client sees of the modes: {@code P.client.AcmeModemModes}. */
    public ClassName clientModes() {
        return ClassName.get(clientPackage(), title + "Modes");
    }

    /** {@code P.client.LinkCommands}. */
    public ClassName commands(Command command) {
        return ClassName.get(clientPackage(), command(command).simpleName() + "Commands");
    }

    /** What implements {@link #client}: {@code P.client.AcmeModemOverSession}. */
    public ClassName clientOverSession() {
        return ClassName.get(clientPackage(), title + "OverSession");
    }

    /** What implements {@link #commands}: {@code P.client.LinkCommandsOverSession}. */
    public ClassName commandsOverSession(Command command) {
        return ClassName.get(clientPackage(), command(command).simpleName() + "CommandsOverSession");
    }

    // ---- P.emulator

    /** {@code P.emulator.AcmeModemEmulator}. */
    public ClassName emulator() {
        return ClassName.get(emulatorPackage(), title + "Emulator");
    }

    public ClassName state() {
        return ClassName.get(emulatorPackage(), "State");
    }

    private static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
