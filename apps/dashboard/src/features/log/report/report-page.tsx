import { useMunicipality } from '../../../platform/municipality/use-municipality';
import { ReportForm } from './report-form';
import '../log.css';
import '../components/text-field.css';
import '../components/save-dock.css';
import './report.css';

/** `/vastleggen/verslag`: a pasted report becomes several signals. */
export function ReportPage() {
  const { municipality } = useMunicipality();
  return (
    <div className="log report">
      <h1>Verslag vastleggen</h1>
      {municipality !== null && (
        <ReportForm key={municipality.code} municipality={municipality.code} />
      )}
    </div>
  );
}
