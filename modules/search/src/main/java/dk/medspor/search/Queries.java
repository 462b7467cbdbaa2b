package dk.medspor.search;

import dk.medspor.kernel.EntityId;
import dk.medspor.meetings.ItemRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question as Lucene is asked it. What may not be read is left out here, so nothing counts it.
 */
final class Queries {

    private static final float IN_HEADING = 3f;
    private static final float IN_COMPOUND = 0.4f;
    private static final float REST = 0.1f;

    private Queries() {}

    /**
     * All words somewhere in an entry, as they are or in a compound.
     *
     * @param hidden the items of agendas that whoever asks may not read
     */
    static Query of(SearchQuestion question, Collection<ItemRef> hidden) {
        var query = new BooleanQuery.Builder();
        question.words().sought().forEach(it -> query.add(anywhere(it), Occur.MUST));
        question.kind().ifPresent(it -> query.add(term(Fields.KIND, it.name()), Occur.FILTER));
        question.body().ifPresent(it -> query.add(term(Fields.BODY, it.toString()), Occur.FILTER));
        question.within().ifPresent(its -> query.add(anyOf(Fields.READER, ids(its)), Occur.FILTER));
        if (!hidden.isEmpty()) {
            query.add(
                    anyOf(Fields.ITEM, hidden.stream().map(Fields::item).toList()), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query anywhere(List<String> stems) {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(sideBySide(Fields.HEADING, stems), IN_HEADING));
        places.add(sideBySide(Fields.WORDS, stems));
        if (stems.size() == 1) {
            places.add(new BoostQuery(term(Fields.PARTS, stems.getFirst()), IN_COMPOUND));
        }
        return new DisjunctionMaxQuery(places, REST);
    }

    private static Query sideBySide(String field, List<String> stems) {
        return stems.size() == 1
                ? term(field, stems.getFirst())
                : new PhraseQuery(field, stems.toArray(String[]::new));
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query anyOf(String field, List<String> texts) {
        return new TermInSetQuery(field, texts.stream().map(BytesRef::new).toList());
    }

    private static List<String> ids(Collection<? extends EntityId> ids) {
        return ids.stream().map(it -> it.value().toString()).toList();
    }
}
