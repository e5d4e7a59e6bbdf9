package io.github.atspec.core.ambiguity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A finite automaton over bytes without empty moves. Immutable. */
final class Automaton {
    private final List<List<Edge>> edges;
    private final BitSet accepting;
    private final int start;

    /**
     * A move.
     *
     * @param bytes on any of these
     * @param to the state it leads to
     * @param field the parameter whose field the byte belongs to, empty for literal text
     */
    record Edge(ByteSet bytes, int to, String field) {}

    private Automaton(List<List<Edge>> edges, BitSet accepting, int start) {
        this.edges = edges;
        this.accepting = accepting;
        this.start = start;
    }

    int start() {
        return start;
    }

    List<Edge> edges(int state) {
        return edges.get(state);
    }

    boolean accepts(int state) {
        return accepting.get(state);
    }

    /** Whether the whole line is accepted. */
    boolean accepts(byte[] line) {
        BitSet states = new BitSet();
        states.set(start);
        for (byte b : line) {
            BitSet next = new BitSet();
            states.stream()
                    .flatMap(state -> edges.get(state).stream().filter(edge -> edge.bytes().contains(b & 0xFF)).mapToInt(Edge::to))
                    .forEach(next::set);
            states = next;
        }
        return states.intersects(accepting);
    }

    /** Makes an automaton, empty moves allowed. Not thread-safe. */
    static final class Builder {
        private final List<List<Edge>> edges = new ArrayList<>();
        private final List<BitSet> empty = new ArrayList<>();

        int state() {
            edges.add(new ArrayList<>());
            empty.add(new BitSet());
            return edges.size() - 1;
        }

        void edge(int from, ByteSet bytes, int to, String field) {
            if (!bytes.isEmpty()) {
                edges.get(from).add(new Edge(bytes, to, field));
            }
        }

        /** A new state after one of {@code bytes}. */
        int then(int from, ByteSet bytes, String field) {
            int to = state();
            edge(from, bytes, to, field);
            return to;
        }

        /** An empty move. */
        void skip(int from, int to) {
            empty.get(from).set(to);
        }

        /** The automaton of all ways from {@code start} to {@code end}. */
        Automaton build(int start, int end) {
            List<List<Edge>> all = new ArrayList<>();
            BitSet accepting = new BitSet();
            for (int state = 0; state < edges.size(); state++) {
                BitSet closure = closure(state);
                accepting.set(state, closure.get(end));
                all.add(closure.stream().boxed().flatMap(reached -> edges.get(reached).stream()).distinct().toList());
            }
            return new Automaton(List.copyOf(all), accepting, start);
        }

        private BitSet closure(int state) {
            BitSet closure = new BitSet();
            BitSet open = new BitSet();
            open.set(state);
            while (!open.isEmpty()) {
                int next = open.nextSetBit(0);
                closure.set(next);
                open.or(empty.get(next));
                open.andNot(closure);
            }
            return closure;
        }
    }
}
