package dk.medspor.readmodels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore.Document;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ReadDocumentsTest {

    private final ReadDocuments<Counted> read =
            new ReadDocuments<>(new DocumentCodec<>(new WordCount(), EventJson.documents()));

    @Test
    void the_same_bytes_are_read_once() {
        Counted first = read.of(stored("{\"times\":1,\"word\":\"ro\"}"));

        assertThat(read.of(stored("{\"times\":1,\"word\":\"ro\"}"))).isSameAs(first);
    }

    @Test
    void other_bytes_are_another_document_whatever_the_key() {
        read.of(stored("{\"times\":1,\"word\":\"ro\"}"));

        assertThat(read.of(stored("{\"times\":2,\"word\":\"ro\"}")).times()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_said_each_time() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> read.of(stored("{\"times\":")))
                    .isInstanceOf(JacksonException.class);
        }
    }

    private static Document stored(String body) {
        return new Document("key", Set.of(), "", body.getBytes(UTF_8));
    }
}
