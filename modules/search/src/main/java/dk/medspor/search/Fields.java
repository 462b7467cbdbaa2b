package dk.medspor.search;

import dk.medspor.kernel.EntityId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** How an entry stands in the index, and is read from there. */
final class Fields {

    /** The document of a view that it was made from. */
    static final String SOURCE = "source";

    /** The words of its heading. */
    static final String HEADING = "heading";

    /** All its words. */
    static final String WORDS = "words";

    /** What its words are made of. */
    static final String PARTS = "parts";

    static final String KIND = "kind";
    static final String BODY = "body";
    static final String READER = "reader";

    /** The item of an agenda that it hangs on. */
    static final String ITEM = "item";

    static final String DAY = "day";

    private static final String OWNER = "owner";
    private static final String ID = "id";
    private static final String MEETING = "meeting";
    private static final String GROUP = "group";
    private static final String NUMBER = "number";

    private Fields() {}

    /** How an item of an agenda is called in the field {@link #ITEM}. */
    static String item(ItemRef it) {
        return item(it.meetingId().value(), it.item());
    }

    private static String item(UUID meeting, int item) {
        return meeting + "#" + item;
    }

    static Document document(String source, Entry it) {
        var document = new Document();
        document.add(new StringField(SOURCE, source, Store.NO));
        document.add(new TextField(HEADING, it.heading(), Store.YES));
        words(it.heading(), document);
        for (String text : it.texts()) {
            words(text, document);
            document.add(new StoredField(WORDS, text));
        }
        document.add(new StringField(KIND, it.kind().name(), Store.YES));
        ids(BODY, it.bodies(), document);
        ids(READER, it.readers(), document);
        document.add(new StoredField(OWNER, it.owner().toString()));
        Whereabouts where = it.where();
        document.add(new StoredField(ID, where.id().toString()));
        where.meeting().ifPresent(id -> document.add(new StoredField(MEETING, id.toString())));
        where.group().ifPresent(id -> document.add(new StoredField(GROUP, id.toString())));
        where.item()
                .ifPresent(
                        number -> {
                            document.add(new StoredField(NUMBER, number));
                            document.add(new StringField(ITEM, item(where.id(), number), Store.NO));
                        });
        long day = it.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        document.add(new NumericDocValuesField(DAY, day));
        it.date().ifPresent(_ -> document.add(new StoredField(DAY, day)));
        return document;
    }

    private static void words(String text, Document document) {
        document.add(new TextField(WORDS, text, Store.NO));
        document.add(new TextField(PARTS, text, Store.NO));
    }

    private static void ids(String field, Iterable<? extends EntityId> ids, Document document) {
        ids.forEach(it -> document.add(new StringField(field, it.value().toString(), Store.NO)));
    }

    /** What was stored of an entry; which other bodies it concerns, and who reads it, was not. */
    static Entry entry(Document stored) {
        var owner = new MedBodyId(UUID.fromString(text(stored, OWNER)));
        List<String> texts = new ArrayList<>();
        for (IndexableField it : stored.getFields(WORDS)) {
            texts.add(it.stringValue());
        }
        return Entry.of(
                SearchKind.valueOf(text(stored, KIND)),
                new Whereabouts(
                        UUID.fromString(text(stored, ID)),
                        maybe(stored.get(MEETING)).map(UUID::fromString),
                        maybe(stored.get(GROUP)).map(UUID::fromString),
                        maybe(stored.get(NUMBER)).map(Integer::valueOf)),
                text(stored, HEADING),
                texts,
                List.of(owner),
                maybe(stored.get(DAY)).map(Long::valueOf).map(LocalDate::ofEpochDay));
    }

    private static String text(Document stored, String field) {
        return maybe(stored.get(field)).orElseThrow();
    }

    private static Optional<String> maybe(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
