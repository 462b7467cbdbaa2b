package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.TextErasure;
import dk.medspor.kernel.KeepsContent;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.people.People;
import dk.medspor.people.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Destroys the keys of what is to be forgotten. */
record ErasedKeys(EventLog log, TextErasure texts, ProtectedContents contents, People people) {

    /** The field that stands for the content that an event came with. */
    private static final String CONTENT = "/content";

    /** Whether there is anything to forget. */
    boolean knows(ErasureSubject subject) {
        return subject.person().map(people::knows).orElse(false)
                || subject.text().map(this::knows).orElse(false);
    }

    private boolean knows(RecordedText it) {
        return texts.holds(it.position(), it.field())
                || kept(it).flatMap(at -> contents.open(at.name(), at.owner())).isPresent();
    }

    /** The name of the person, or the text; empty where it is forgotten, or a content. */
    Optional<String> says(ErasureSubject subject) {
        return subject.person()
                .flatMap(people::find)
                .map(it -> it.details().name().value())
                .or(() -> subject.text().flatMap(it -> texts.said(it.position(), it.field())));
    }

    /** What it says that is to be forgotten, and under what it is known where it is kept. */
    Set<String> said(ErasureSubject subject) {
        Stream<String> person =
                subject.person().flatMap(people::find).stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.details().texts(),
                                                Stream.of(it.id().toString())));
        Stream<String> text = subject.text().stream().flatMap(this::said);
        return Stream.concat(person, text).collect(Collectors.toSet());
    }

    private Stream<String> said(RecordedText it) {
        return Stream.concat(
                texts.said(it.position(), it.field()).stream(),
                texts.requests(it.position(), it.field()).stream());
    }

    void destroy(ErasureSubject subject) {
        subject.person().ifPresent(this::destroy);
        subject.text().ifPresent(this::destroy);
    }

    private void destroy(PersonId person) {
        people.forget(person);
    }

    private void destroy(RecordedText it) {
        texts.destroy(it.position(), it.field());
        kept(it).ifPresent(at -> contents.forget(at.name(), at.owner()));
    }

    /** A content, and what it belongs to. */
    private record Kept(String name, String owner) {}

    private Optional<Kept> kept(RecordedText it) {
        if (!it.field().equals(CONTENT)) {
            return Optional.empty();
        }
        try (var events = log.read(it.position(), it.position())) {
            return events.filter(event -> event.payload() instanceof KeepsContent)
                    .map(event -> kept(event, (KeepsContent) event.payload()))
                    .findFirst();
        }
    }

    private static Kept kept(RecordedEvent event, KeepsContent payload) {
        return new Kept(payload.content(), event.stream());
    }
}
