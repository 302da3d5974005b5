package vn.lantoa.deploy.embedded.topics;

import java.util.List;

/**
 * What {@link Topics#applyTo} did.
 *
 * @param created names of new topics
 * @param reconfigured names of topics whose configuration was another
 * @param differing sentences about what is not as declared and is not changed, because it would tear the keys apart
 */
public record TopicChanges(List<String> created, List<String> reconfigured, List<String> differing) {

    public TopicChanges {
        created = List.copyOf(created);
        reconfigured = List.copyOf(reconfigured);
        differing = List.copyOf(differing);
    }
}
