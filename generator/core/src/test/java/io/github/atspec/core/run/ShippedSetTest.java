package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSetTest {

    @Test
    void theSmallestShippedSetLinks() {
        CommandSet set = Descriptors.shipped("ai-thinker-combo-at");
        assertThat(set.commands()).extracting(Command::name).containsExactly(
                "AT+SOCKET", "AT+SOCKETSEND", "AT+SOCKETSENDLINE", "AT+SOCKETREAD", "AT+SOCKETDEL", "AT+SOCKETRECVCFG", "AT+SOCKETTT", "AT+SOCKETAUTOTT",
                "AT+SSLCRET", "AT+WDOMAIN", "AT+WDNS");
        assertThat(set.commands()).extracting(Command::chapter).containsOnly("TCP/IP");
    }

    static List<String> sets() {
        return Sets.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aShippedSetHasNoWarnings(String id) throws Exception {
        DescriptorSource source = DescriptorSource.shipped(id, ShippedSetTest.class.getClassLoader()).orElseThrow();
        assertThat(new Pipeline().check(source).problems()).filteredOn(problem -> problem.severity() != Severity.NOTE).isEmpty();
    }

    @Test
    void aDescriptorOfOneCommandLinks() {
        CommandSet set = Descriptors.sample("commands: {AT+X: {parameters: {a: int}, set: {syntax: 'AT+X=<a>'}}}");
        assertThat(set.command("AT+X").orElseThrow().variants()).hasSize(1);
    }
}
