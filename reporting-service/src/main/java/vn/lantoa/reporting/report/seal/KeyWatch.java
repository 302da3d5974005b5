package vn.lantoa.reporting.report.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.web.problem.Problem;

/** Looks at the key at the start, so that a lost one is told before somebody wants to seal. */
@ApplicationScoped
class KeyWatch {

    private static final Logger LOG = Logger.getLogger(KeyWatch.class);

    private final KeyFile file;

    KeyWatch(KeyFile file) {
        this.file = file;
    }

    void look(@Observes StartupEvent started) {
        try {
            SigningKey key = QuarkusTransaction.requiringNew().call(file::key);
            LOG.infof("reports are signed with key %s", key.id());
        } catch (Problem told) {
            LOG.warnf("no report can be sealed (%s)", told.code());
        }
    }
}
