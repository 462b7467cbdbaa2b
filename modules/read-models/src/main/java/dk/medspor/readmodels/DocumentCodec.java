package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Document;
import tools.jackson.databind.json.JsonMapper;

/** Documents of one view to and from stored bytes. */
record DocumentCodec<D>(View<D> view, JsonMapper json) {

    Document encode(String key, D document) {
        return new Document(
                key, view.scopes(document), view.sort(document), json.writeValueAsBytes(document));
    }

    D decode(Document stored) {
        return json.readValue(stored.body(), view.documentType());
    }
}
