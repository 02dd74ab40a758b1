package dev.selfsame.json;

import dev.selfsame.identity.IdentityReference;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code TaskStatus} schema. */
record TaskWire(
        String id,
        String type,
        String uniqueName,
        String description,
        @Nullable String parentName,
        String launcher,
        @Nullable TargetWire target,
        String created,
        String modified,
        @Nullable String launched,
        @Nullable String completed,
        @Nullable String completionStatus,
        List<MessageWire> messages,
        List<ReturnWire> returns,
        Map<String, Object> attributes,
        String progress,
        int percentComplete,
        DefinitionWire taskDefinitionSummary) {

    /** The {@code Target} schema. */
    record TargetWire(String id, String type, String name) {
        static TargetWire of(IdentityReference identity) {
            return new TargetWire(identity.id().value(), "IDENTITY", identity.name());
        }
    }

    /** The {@code TaskStatusMessage} schema. */
    record MessageWire(String type, LocalizedWire localizedText, String key, List<String> parameters) {
        static MessageWire of(TaskMessage message, List<Locale> accepted) {
            return new MessageWire(
                    message.severity().name(),
                    LocalizedWire.of(message, accepted),
                    message.key(),
                    message.parameters());
        }
    }

    /** The {@code LocalizedMessage} schema. */
    record LocalizedWire(String locale, String message) {
        static LocalizedWire of(TaskMessage message, List<Locale> accepted) {
            return Language.best(accepted)
                    .flatMap(language -> language.text(message.key(), message.parameters())
                            .map(text -> new LocalizedWire(language.tag(), text)))
                    .orElseGet(() -> new LocalizedWire(Language.ENGLISH.tag(), message.text()));
        }
    }

    /** The {@code TaskReturnDetails} schema. */
    record ReturnWire(String name, String attributeName) {}

    /** The {@code TaskDefinitionSummary} schema; here a kind of task is known by its unique name alone. */
    record DefinitionWire(
            String id,
            String uniqueName,
            String description,
            String parentName,
            @Nullable String executor,
            Map<String, Object> arguments) {
        static DefinitionWire of(Task task) {
            String name = task.uniqueName();
            return new DefinitionWire(
                    name, name, task.description(), task.parentName().orElse(name), null, Map.of());
        }
    }

    static TaskWire of(Task task, List<Locale> accepted) {
        Map<String, Object> attributes = AttributesWire.of(task.attributes());
        return new TaskWire(
                task.id().value(),
                task.type().name(),
                task.uniqueName(),
                task.description(),
                task.parentName().orElse(null),
                task.launcher(),
                task.target().map(TargetWire::of).orElse(null),
                Instants.text(task.created()),
                Instants.text(task.modified()),
                task.launched().map(Instants::text).orElse(null),
                task.completed().map(Instants::text).orElse(null),
                task.completionStatus().map(Enum::name).orElse(null),
                task.messages().stream()
                        .map(message -> MessageWire.of(message, accepted))
                        .toList(),
                attributes.keySet().stream()
                        .map(name -> new ReturnWire(name, name))
                        .toList(),
                attributes,
                task.progress(),
                task.percentComplete(),
                DefinitionWire.of(task));
    }
}
