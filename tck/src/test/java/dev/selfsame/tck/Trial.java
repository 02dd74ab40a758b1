package dev.selfsame.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract, and tells which of its tests fail. */
final class Trial {

    private Trial() {}

    static Set<String> failuresIn(Class<?> host) {
        return failures(selectClass(host));
    }

    static Set<String> failuresIn(Class<?> host, Class<?> nested) {
        return failures(selectNestedClass(List.of(host), nested));
    }

    private static Set<String> failures(DiscoverySelector selector) {
        return EngineTestKit.engine("junit-jupiter").selectors(selector).execute().testEvents().failed().stream()
                .map(Trial::name)
                .collect(Collectors.toSet());
    }

    private static String name(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(MethodSource.class::cast)
                .map(MethodSource::getMethodName)
                .orElseThrow();
    }
}
