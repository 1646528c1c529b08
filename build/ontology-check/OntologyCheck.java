import java.io.File;
import java.util.Comparator;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.parameters.Imports;

/**
 * Reads Turtle files with the OWL API, which Protégé reads with, and prints the triples of each; classifies them together with
 * HermiT and prints what is inconsistent or unsatisfiable. Exit code 1 when something is.
 */
final class OntologyCheck {
    private OntologyCheck() {}

    public static void main(String[] files) throws OWLException {
        var all = OWLManager.createOWLOntologyManager().createOntology();
        for (var file : files) {
            var manager = OWLManager.createOWLOntologyManager();
            OWLOntology one = manager.loadOntologyFromOntologyDocument(
                    new FileDocumentSource(new File(file), new TurtleDocumentFormat()));
            var triples = manager.getOntologyFormat(one)
                    .getOntologyLoaderMetaData()
                    .map(m -> m.getTripleCount())
                    .orElse(-1);
            System.out.println("owlapi " + triples + " " + file);
            one.axioms().forEach(all::addAxiom);
        }
        var configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        var reasoner = new Reasoner(configuration, all);
        boolean consistent = reasoner.isConsistent();
        System.out.println("hermit consistent " + consistent + ", classes "
                + all.classesInSignature(Imports.EXCLUDED).count() + ", axioms " + all.getAxiomCount());
        long wrong = consistent
                ? reasoner.getUnsatisfiableClasses().entities().filter(c -> !c.isOWLNothing()).sorted(Comparator.<OWLClass>naturalOrder())
                        .peek(c -> System.out.println("hermit unsatisfiable " + c.getIRI()))
                        .count()
                : 1;
        System.exit(wrong == 0 ? 0 : 1);
    }
}
