package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import org.junit.jupiter.api.Test;

class ShippedSetTest {

    @Test
    void theShippedSetLinks() {
        CommandSet set = Descriptors.shipped("ai-thinker-combo-at");
        assertThat(set.commands()).extracting(Command::name).containsExactly(
                "AT+SOCKET", "AT+SOCKETSEND", "AT+SOCKETSENDLINE", "AT+SOCKETREAD", "AT+SOCKETDEL", "AT+SOCKETRECVCFG", "AT+SOCKETTT", "AT+SOCKETAUTOTT",
                "AT+SSLCRET", "AT+WDOMAIN", "AT+WDNS");
        assertThat(set.commands()).extracting(Command::chapter).containsOnly("TCP/IP");
    }

    @Test
    void theShippedSetHasNoProblems() throws Exception {
        DescriptorSource source = DescriptorSource.shipped("ai-thinker-combo-at", ShippedSetTest.class.getClassLoader()).orElseThrow();
        assertThat(new Pipeline().check(source).problems()).isEmpty();
    }

    @Test
    void aDescriptorOfOneCommandLinks() {
        CommandSet set = Descriptors.sample("commands: {AT+X: {parameters: {a: int}, set: {syntax: 'AT+X=<a>'}}}");
        assertThat(set.command("AT+X").orElseThrow().variants()).hasSize(1);
    }
}
