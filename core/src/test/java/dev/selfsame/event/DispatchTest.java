package dev.selfsame.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchTest {

    private record Call(String method, List<Object> arguments) {

        static Call of(Object handled) {
            String kind = handled.getClass().getSimpleName();
            return new Call(kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1), List.of(handled));
        }
    }

    private static Stream<Event> events() {
        return Samples.events();
    }

    private static List<Effect> effects() {
        return Samples.effects();
    }

    private static <T> T handler(Class<T> type, BiFunction<String, List<Object>, ?> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), Arrays.asList(arguments))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_reaches_its_own_method(Event event) {
        List<Call> calls = new ArrayList<>();
        event.handle(handler(EventHandler.class, (method, arguments) -> calls.add(new Call(method, arguments))));
        assertThat(calls).containsExactly(Call.of(event));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void every_effect_reaches_its_own_method_and_gets_its_answer(Effect effect) {
        EffectHandler<?> handler = handler(EffectHandler.class, Call::new);
        assertThat((Object) effect.handle(handler)).isEqualTo(Call.of(effect));
    }

    @Test
    void no_event_is_left_out() {
        assertThat(events().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Event.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }

    @Test
    void no_effect_is_left_out() {
        assertThat(effects().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Effect.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_tells_when_it_was_decided(Event event) {
        assertThat(event.at()).isEqualTo(Samples.NOW);
    }
}
