package dev.selfsame.inmemory;

import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.ports.driven.Assignments;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Ownerships;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driven.Works;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The line to a store, on which calls are counted and which can be cut. */
final class Tapped {

    private static final Set<Class<?>> PARTS = Set.of(
            Identities.class,
            Accounts.class,
            Ownerships.class,
            Assignments.class,
            Catalog.class,
            Registrations.class,
            Works.class,
            EventLog.class,
            Journal.class,
            Effects.class);

    private final Store store;
    private final Map<String, Integer> calls = new TreeMap<>();
    private boolean cut;
    private String last = "";
    private int most = Integer.MAX_VALUE;

    Tapped(Store tapped) {
        store = tapped(Store.class, tapped);
    }

    Store store() {
        return store;
    }

    /** How often each method was called since the last time that this was asked, by part and method. */
    synchronized Map<String, Integer> calls() {
        Map<String, Integer> soFar = new TreeMap<>(calls);
        calls.clear();
        return soFar;
    }

    synchronized void cut() {
        cut = true;
    }

    /** Is cut as soon as something has been called so often, from now on. */
    synchronized void cutAfter(String call, int times) {
        calls.remove(call);
        last = call;
        most = times;
    }

    synchronized void mend() {
        cut = false;
        most = Integer.MAX_VALUE;
    }

    private <T> T tapped(Class<T> part, Object target) {
        Object line =
                Proxy.newProxyInstance(part.getClassLoader(), new Class<?>[] {part}, (proxy, method, arguments) -> {
                    count(part.getSimpleName() + "." + method.getName(), method.getReturnType());
                    Object answer = called(method, target, arguments);
                    return PARTS.contains(method.getReturnType()) ? tapped(method.getReturnType(), answer) : answer;
                });
        return part.cast(line);
    }

    private static Object called(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private synchronized void count(String call, Class<?> answer) {
        if (PARTS.contains(answer)) {
            return;
        }
        cut |= call.equals(last) && calls.getOrDefault(call, 0) >= most;
        if (cut) {
            throw new StoreUnavailable("cut", new IllegalStateException("cut"));
        }
        calls.merge(call, 1, Integer::sum);
    }
}
