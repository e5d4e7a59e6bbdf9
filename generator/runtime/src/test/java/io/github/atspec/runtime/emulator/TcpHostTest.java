package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TcpHostTest {
    private final Emulator emulator = new DeafEmulator(EmulatorOptions.defaults());

    @Test
    void itListensOnLoopbackUnlessToldOtherwise() throws IOException {
        try (TcpHost host = TcpHost.open(emulator)) {
            assertThat(host.address().getAddress().isLoopbackAddress()).isTrue();
            assertThat(host.address().getPort()).isPositive();
        }
    }

    @Test
    void aHostTalksToTheEmulator() throws IOException {
        try (TcpHost host = TcpHost.open(emulator);
                TcpClient client = new TcpClient(host.address())) {
            client.send("AT\rAT\r");
            assertThat(client.receive(14)).isEqualTo("ERROR\r\nERROR\r\n");
        }
    }

    @Test
    void theNextHostIsServedWhenTheFormerHasGone() throws IOException {
        try (TcpHost host = TcpHost.open(emulator)) {
            TcpClient first = new TcpClient(host.address());
            first.send("1\rhalf a line");
            assertThat(first.receive(7)).isEqualTo("ERROR\r\n");
            try (TcpClient second = new TcpClient(host.address())) {
                second.send("2\r");
                first.send("\r3\r");
                assertThat(first.receive(14)).isEqualTo("ERROR\r\nERROR\r\n");
                first.close();
                assertThat(second.receive(7)).isEqualTo("ERROR\r\n");
            }
        }
        assertThat(emulator.journal().entries()).extracting(JournalEntry::title).containsExactly("1", "half a line", "3", "2");
    }

    @Test
    void closingEndsTheConnectionAndThePort() throws Exception {
        TcpHost host = TcpHost.open(emulator);
        try (TcpClient client = new TcpClient(host.address())) {
            client.send("1\r");
            assertThat(client.receive(7)).isEqualTo("ERROR\r\n");
            host.close();
            host.close();
            host.join();
            assertThat(client.receive(1)).isEmpty();
        }
        InetSocketAddress address = host.address();
        assertThatThrownBy(() -> new TcpClient(address)).isInstanceOf(IOException.class);
    }

    @Test
    void detachingTheEmulatorEndsTheConnectionAndLeavesThePort() throws IOException {
        try (TcpHost host = TcpHost.open(emulator)) {
            try (TcpClient client = new TcpClient(host.address())) {
                client.send("1\r");
                assertThat(client.receive(7)).isEqualTo("ERROR\r\n");
                emulator.detach();
                assertThat(client.receive(1)).isEmpty();
            }
            try (TcpClient client = new TcpClient(host.address())) {
                client.send("1\r");
                assertThat(client.receive(7)).isEqualTo("ERROR\r\n");
            }
        }
    }

    @Test
    void anAddressThatIsTakenOrUnknownIsRefused() throws IOException {
        try (TcpHost host = TcpHost.open(emulator)) {
            InetSocketAddress taken = host.address();
            assertThatThrownBy(() -> TcpHost.open(emulator, taken)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> TcpHost.open(emulator, InetSocketAddress.createUnresolved("nowhere.invalid", 0)))
                .isInstanceOf(IOException.class)
                .hasMessage("unknown host nowhere.invalid");
    }
}
