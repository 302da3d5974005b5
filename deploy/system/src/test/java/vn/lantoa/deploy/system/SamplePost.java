package vn.lantoa.deploy.system;

import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** A post on a social network with a snapshot. */
final class SamplePost {

    private static final String POSTS = "/api/v1/social-posts";
    private static final String SHOWN = "/trang-mau/";

    private final String own = "/trang-" + UUID.randomUUID() + "/";
    private final String postId;
    private final String snapshotId;

    private SamplePost() {
        postId = As.created(Identity.OFFICER, POSTS, filled(SampleBodies.of("createSocialPost")));
        snapshotId =
                As.created(Identity.OFFICER, POSTS + "/" + postId + "/snapshots", SampleBodies.of("addSocialSnapshot"));
    }

    static SamplePost create() {
        return new SamplePost();
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.of("/social-posts/{id}", postId, "{snapshotId}", snapshotId);
    }

    /** A sample body with this post's address in the place of that which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN, own);
    }
}
