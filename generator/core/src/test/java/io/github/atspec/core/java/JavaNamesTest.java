package io.github.atspec.core.java;

import static io.github.atspec.core.java.Fixture.choice;
import static io.github.atspec.core.java.Fixture.fixedLine;
import static io.github.atspec.core.java.Fixture.info;
import static io.github.atspec.core.java.Fixture.line;
import static io.github.atspec.core.java.Fixture.ok;
import static io.github.atspec.core.java.Fixture.parameter;
import static io.github.atspec.core.java.Fixture.range;
import static io.github.atspec.core.java.Fixture.required;
import static io.github.atspec.core.java.Fixture.variant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    private final Fixture fixture = new Fixture();

    @Test
    void namesRequestResponseAndLineOfAVariantInTheClassOfItsCommand() {
        Parameter id = parameter("conID", range(0, 4));
        ResponseItem.Info links = info("open links", line("+LINK:", required(id)), 0, 9);
        Variant client = variant(FormKind.SET, "client", line("AT+LINK=", required(id)), links, ok());
        Command command = fixture.command("AT+LINK", List.of(id), client);

        JavaNames names = fixture.javaTypes().names();

        assertThat(names.request(command, client)).hasToString("com.example.acme.model.Link.SetClient");
        assertThat(names.response(command, client)).hasToString("com.example.acme.model.Link.SetClientResponse");
        assertThat(names.line(command, client, links)).hasToString("com.example.acme.model.Link.SetClientOpenLinksLine");
        assertThat(names.component(command, client, links)).isEqualTo("openLinks");
        assertThat(names.variant(command, client)).isEqualTo("setClient");
        assertThat(names.answer(command, client)).isEqualTo("linkSetClient");
        assertThat(names.codec(command)).hasToString("com.example.acme.codec.LinkCodec");
        assertThat(names.commands(command)).hasToString("com.example.acme.client.LinkCommands");
        assertThat(names.client()).hasToString("com.example.acme.client.AcmeOne");
    }

    @Test
    void usesTheResponseRecordForALineThatIsTheWholeResponse() {
        Parameter mode = parameter("mode", choice(null, "0=OFF", "1=ON"));
        ResponseItem.Info only = info("mode", line("+MODE:", required(mode)), 1, 1);
        Variant read = variant(FormKind.READ, null, fixedLine("AT+MODE?"), only, ok());
        Command command = fixture.command("AT+MODE", List.of(mode), read);

        JavaNames names = fixture.javaTypes().names();

        assertThat(names.line(command, read, only)).hasToString("com.example.acme.model.Mode.ReadResponse");
    }

    @Test
    void neverNamesANestedTypeAsTheClassAroundIt() {
        Parameter mode = parameter("mode", choice(null, "0=OFF", "1=ON"));
        Command readCommand = fixture.command("AT+READ", List.of(), variant(FormKind.READ, null, fixedLine("AT+READ?"), ok()));
        Command modeCommand = fixture.command("AT+MODE", List.of(mode), variant(FormKind.SET, null, line("AT+MODE=", required(mode)), ok()));

        JavaNames names = fixture.javaTypes().names();

        assertThat(names.request(readCommand, readCommand.variants().get(0))).hasToString("com.example.acme.model.Read.ReadRequest");
        assertThat(names.inPlace(modeCommand, mode)).hasToString("com.example.acme.model.Mode.ModeType");
    }

    @Test
    void tellsNamesApartInTheOrderOfTheDescriptor() {
        Command first = fixture.command("AT+F", List.of(), variant(FormKind.EXECUTE, null, fixedLine("AT+F"), ok()));
        Command second = fixture.command("AT&F", List.of(), variant(FormKind.EXECUTE, null, fixedLine("AT&F"), ok()));
        Command third = fixture.command("AT*F", List.of(), variant(FormKind.EXECUTE, null, fixedLine("AT*F"), ok()));
        Event event = fixture.event("f", List.of());

        JavaNames names = fixture.javaTypes().names();

        assertThat(List.of(names.command(first), names.command(second), names.command(third)))
                .extracting(Object::toString)
                .containsExactly("com.example.acme.model.F", "com.example.acme.model.AndF", "com.example.acme.model.StarF");
        assertThat(names.event(event)).hasToString("com.example.acme.model.FEvent");
        assertThat(names.eventMember(event)).isEqualTo("fEvent");
    }

    @ParameterizedTest
    @CsvSource({"class, classValue", "hash code, hashCodeValue", "builder, builderValue", "2nd, _2nd", "日, Value", "type, type"})
    void keepsComponentsClearOfReservedWordsAndMembers(String parameterName, String expected) {
        Parameter parameter = parameter(parameterName, range(0, 1));
        Command command = fixture.command("AT+X", List.of(parameter), variant(FormKind.EXECUTE, null, fixedLine("AT+X"), ok()));

        assertThat(fixture.javaTypes().names().component(command, parameter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AT, At",
        "ATE, Ate",
        "AT+UART_CUR, UartCur",
        "AT#XSOCKET, Xsocket",
        "AT\\Q, Q",
        "ATCELL+GMI, CellGmi",
        "AT%, Percent",
        "at+x, X",
        "+++, PlusPlusPlus",
        "AT+STRING, StringCommand",
        "AT+2G, _2g"
    })
    void callsACommandAsItsMnemonic(String name, String expected) {
        Command command = fixture.command(name, List.of(), variant(FormKind.EXECUTE, null, fixedLine(name), ok()));

        assertThat(fixture.javaTypes().names().command(command).simpleName()).isEqualTo(expected);
    }
}
