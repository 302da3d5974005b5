package vn.lantoa.deploy.bench.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts it; port, pool and database come from the environment. */
@SpringBootApplication(proxyBeanMethods = false)
public class SpringNeighbour {

    public static void main(String[] arguments) {
        SpringApplication.run(SpringNeighbour.class, arguments);
    }
}
