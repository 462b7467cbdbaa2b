package dk.medspor.search;

import dk.medspor.meetings.ItemRef;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.confidential.ConfidentialItems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Finds by their words what whoever asks may read. */
public final class Search {

    private static final Sort BEST_AND_NEWEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.DAY, SortField.Type.LONG, true));

    private final SearchIndex index;
    private final ConfidentialItems confidential;

    public Search(SearchIndex index, ConfidentialItems confidential) {
        this.index = index;
        this.confidential = confidential;
    }

    /**
     * What is found, the best first.
     *
     * @param page from 0
     * @param atLeast the position that the answer must include
     */
    public Answer<Page<Hit>> find(SearchQuestion question, int page, int size, long atLeast) {
        index.await(atLeast);
        long position = index.position();
        List<ItemRef> hidden = confidential.hidden().items();
        Query query = Queries.of(question, hidden);
        var snippets = new Snippets(question.words());
        return new Answer<>(position, index.read(it -> page(it, query, snippets, page, size)));
    }

    private static Page<Hit> page(
            IndexSearcher searcher, Query query, Snippets snippets, int page, int size)
            throws IOException {
        int total = searcher.count(query);
        long from = (long) page * size;
        List<Hit> hits = new ArrayList<>();
        if (from < total) {
            int to = (int) Math.min(total, from + size);
            ScoreDoc[] found = searcher.search(query, to, BEST_AND_NEWEST_FIRST).scoreDocs;
            for (ScoreDoc it : Arrays.copyOfRange(found, (int) from, found.length)) {
                hits.add(hit(searcher, it, snippets));
            }
        }
        return new Page<>(hits, page, size, total);
    }

    private static Hit hit(IndexSearcher searcher, ScoreDoc found, Snippets snippets)
            throws IOException {
        Entry it = Fields.entry(searcher.storedFields().document(found.doc));
        return new Hit(
                it.kind(),
                it.where(),
                snippets.heading(it.heading()),
                snippets.snippet(it.texts()),
                it.owner(),
                it.date());
    }
}
