package io.github.atspec.demo;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.emulator.Registration;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.client.AiThinkerComboAt;
import io.github.atspec.samples.aithinkercomboat.emulator.AiThinkerComboAtEmulator;
import io.github.atspec.samples.aithinkercomboat.model.CertificateType;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import io.github.atspec.samples.aithinkercomboat.model.SocketDown;
import io.github.atspec.samples.aithinkercomboat.model.SocketType;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One full session, told step by step: the host drives the client, and the peer at the far end of the network is played through the emulator's events. Every step
 * checks what came back.
 */
final class Story {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AiThinkerComboAt modem;
    private final AiThinkerComboAtEmulator device;
    private final Consumer<String> narrator;
    private final BlockingQueue<SocketDown> arrivals = new LinkedBlockingQueue<>();

    Story(AiThinkerComboAt modem, AiThinkerComboAtEmulator device, Consumer<String> narrator) {
        this.modem = modem;
        this.device = device;
        this.narrator = narrator;
        modem.onSocketDown(arrivals::add);
    }

    void tell() {
        int first = connect("192.168.31.239", 60000);
        int second = connect("example.org", 80);
        send(first);
        receivePassively(first);
        receiveActively(first);
        listAndDelete(first, second);
        certificate();
        names();
        transparent();
        refuse();
        narrator.accept("Delete the remaining socket");
        modem.socketdel().set(r -> r.conId(first));
        expect(modem.socket().read().connections().isEmpty(), "no connection is left");
    }

    private int connect(String host, int port) {
        narrator.accept("Create a TCP client socket");
        Socket.SetClientResponse created =
                modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost(host).port(port));
        return Objects.requireNonNull(created.connectSuccess(), "the device announces the connection").conId();
    }

    private void send(int socket) {
        narrator.accept("Send 3 bytes, then 5,000 with line ends, OK and NUL among them");
        modem.socketsend().set(r -> r.conId(socket).data(Bytes.utf8("123")));
        modem.socketsend().set(r -> r.conId(socket).data(awkward(5000)));
    }

    private void receivePassively(int socket) {
        narrator.accept("The peer sends; the packet is announced and then read");
        Bytes greeting = Bytes.utf8("Hello From TCP Server");
        device.socketDown(e -> e.conId(socket).data(greeting));
        SocketDown announced = arrival();
        expect(announced.length() == 21 && announced.data() == null, "the announcement holds the length alone");
        var packet = Objects.requireNonNull(modem.socketread().set(r -> r.conId(socket)).packet(), "a packet waits");
        expect(packet.data().equals(greeting), "the packet is what the peer sent");
    }

    private void receiveActively(int socket) {
        narrator.accept("Active mode: the data comes with the announcement");
        modem.socketrecvcfg().set(r -> r.mode(ReceiveMode.ACTIVE));
        Bytes data = awkward(64);
        device.socketDown(e -> e.conId(socket).data(data));
        expect(data.equals(arrival().data()), "the event carries the data");
    }

    private void listAndDelete(int first, int second) {
        narrator.accept("List both sockets, delete the second, list again");
        var both = modem.socket().read().connections();
        expect(both.size() == 2 && both.get(0).conId() == first && both.get(1).conId() == second, "both are listed");
        modem.socketdel().set(r -> r.conId(second));
        var one = modem.socket().read().connections();
        expect(one.size() == 1 && one.get(0).conId() == first, "the first is left");
    }

    private void certificate() {
        narrator.accept("Set and query a certificate; the trace masks it");
        Bytes certificate = Bytes.utf8("1234567890");
        modem.sslcret().setWrite(r -> r.type(CertificateType.CA).certificate(certificate));
        var stored = Objects.requireNonNull(
                modem.sslcret().setQuery(r -> r.type(CertificateType.CA)).certificate(), "a certificate is stored");
        expect(stored.certificate().equals(certificate), "it is the one that was set");
    }

    private void names() {
        narrator.accept("Resolve a domain; set and query the DNS servers");
        var address = modem.wdomain().set(r -> r.serverName("www.example.org")).ip();
        expect(address.getHostAddress().equals("14.119.104.189"), "the overridden method answers");
        modem.wdns().set(r -> r.dnsIp1("114.114.114.114"));
        var servers = modem.wdns().read();
        expect(servers.dnsIp1().getHostAddress().equals("114.114.114.114"), "the first server is the one set");
    }

    private void transparent() {
        narrator.accept("Transparent mode: bytes pass through both ways, +++ leaves it");
        BlockingQueue<Bytes> atPeer = new LinkedBlockingQueue<>();
        Registration peer = device.transparent().subscribe(atPeer::add);
        try (DataMode<Done> data = modem.sockettt().execute()) {
            Bytes question = Bytes.utf8("send to module\r\nOK\r\n");
            data.write(question);
            expect(gather(atPeer, question.length()).equals(question), "the peer gets the bytes as they are");
            Bytes reply = awkward(32);
            expect(device.transparent().send(reply), "passthrough is open");
            expect(data.read(reply.length(), PATIENCE).equals(reply), "the host gets the bytes as they are");
            data.leave();
        } finally {
            peer.remove();
        }
    }

    private void refuse() {
        narrator.accept("An invalid value is refused before anything is sent");
        try {
            modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("example.org").port(65536));
            throw new IllegalStateException("port 65536 was accepted");
        } catch (InvalidValueException expected) {
            narrator.accept("  refused: " + expected.getMessage());
        }
    }

    private SocketDown arrival() {
        return Objects.requireNonNull(poll(arrivals), "an event arrives");
    }

    private static Bytes gather(BlockingQueue<Bytes> pieces, int count) {
        byte[] all = new byte[count];
        int have = 0;
        while (have < count) {
            Bytes piece = Objects.requireNonNull(poll(pieces), "data arrives");
            piece.copyTo(all, have);
            have += piece.length();
        }
        return Bytes.wrap(all);
    }

    private static <T> @Nullable T poll(BlockingQueue<T> queue) {
        try {
            return queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Bytes that a careless reader takes for line ends, result codes or the end of a string. */
    static Bytes awkward(int count) {
        byte[] pattern = {'a', ',', '\r', '\n', 'O', 'K', '\r', '\n', 0, '>', '"', '\\', (byte) 0xFF, '+', 'E'};
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = pattern[i % pattern.length];
        }
        return Bytes.wrap(bytes);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("expected: " + what);
        }
    }
}
