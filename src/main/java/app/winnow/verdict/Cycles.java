package app.winnow.verdict;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The strongly connected parts of "depends on" (Tarjan 1972), without recursion, and an order in which everything follows what it depends on. */
final class Cycles {
    private final int[][] on;
    private final int[] component;
    private final int[] order;

    private final int[] number;
    private final int[] low;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int numbered;
    private int ordered;
    private int components;

    /** Edges as {from, on}. */
    Cycles(int size, List<int[]> edges) {
        on = new int[size][];
        component = new int[size];
        order = new int[size];
        number = new int[size];
        low = new int[size];
        int[] counts = new int[size];
        edges.forEach(edge -> counts[edge[0]]++);
        Arrays.setAll(on, at -> new int[counts[at]]);
        for (int[] edge : edges) {
            on[edge[0]][--counts[edge[0]]] = edge[1];
        }
        Arrays.fill(component, -1);
        for (int at = 0; at < size; at++) {
            if (number[at] == 0) {
                walk(at);
            }
        }
    }

    int[] order() {
        return order;
    }

    int component(int node) {
        return component[node];
    }

    /** Whether an edge between these two is part of a cycle. */
    boolean isInside(int from, int to) {
        return component[from] == component[to];
    }

    private void walk(int start) {
        Deque<int[]> path = new ArrayDeque<>();
        enter(path, start);
        while (!path.isEmpty()) {
            int[] top = path.peek();
            int node = top[0];
            if (top[1] < on[node].length) {
                int next = on[node][top[1]++];
                if (number[next] == 0) {
                    enter(path, next);
                } else if (component[next] < 0) {
                    low[node] = Math.min(low[node], number[next]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()[0]] = Math.min(low[path.peek()[0]], low[node]);
                }
                close(node);
            }
        }
    }

    private void enter(Deque<int[]> path, int node) {
        number[node] = ++numbered;
        low[node] = numbered;
        open.push(node);
        path.push(new int[] {node, 0});
    }

    private void close(int node) {
        if (low[node] != number[node]) {
            return;
        }
        int member;
        do {
            member = open.pop();
            component[member] = components;
            order[ordered++] = member;
        } while (member != node);
        components++;
    }
}
