package vn.lantoa.deploy.bench.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts it; port, pool, database, issuer and broker come from the environment. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class SpringNeighbour {

    public static void main(String[] arguments) {
        SpringApplication.run(SpringNeighbour.class, arguments);
    }
}
