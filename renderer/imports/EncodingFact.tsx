// How the bytes of the file become letters: every page to choose from, with letters of this very file as they look under it.
import { Button, Radio } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { type Encoding, encodings } from '../../shared/import/types.ts';
import { FactForm } from './FactMenu.tsx';
import { tellingTexts } from './telling-texts.ts';
import { useImportWords } from './use-import-words.ts';

type Props = {
  detection: Detection;
  /** What the person chose; undefined: recognised. */
  chosen: Encoding | undefined;
  onChoose: (encoding: Encoding | undefined) => void;
};

export function EncodingFact({ detection, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const [isOpen, setOpen] = useState(false);
  const texts = tellingTexts(detection);
  const bad = detection.warnings.find(({ code }) => code === 'encodingReplaced');
  return (
    <FactForm
      label={t('imports.facts.encoding')}
      value={words.encoding(detection.encoding)}
      isChosen={chosen !== undefined}
      isOpen={isOpen}
      onOpen={setOpen}
    >
      <Radio.Group
        value={chosen ?? detection.encoding}
        onChange={(value) => onChoose(encodings.find((known) => known === value))}
        label={t('imports.facts.encodingLabel')}
      >
        <div className="encodings">
          {encodings.map((encoding) => (
            <Radio key={encoding} size="xs" value={encoding} label={words.encoding(encoding)} />
          ))}
        </div>
      </Radio.Group>
      <div className="letters" role="status">
        <p className="s t3">{t('imports.facts.letters')}</p>
        {texts.length === 0 && <p className="s t2">{t('imports.facts.lettersNone')}</p>}
        {texts.map((text) => (
          <p key={text} className="s clip">
            {text}
          </p>
        ))}
        <p className={bad === undefined ? 's badge' : 's badge late'}>
          {bad === undefined ? (
            <>
              <IconCircleCheck className="ic" aria-hidden="true" />
              {t('imports.facts.lettersFit')}
            </>
          ) : (
            <>
              <IconAlertTriangle className="ic" aria-hidden="true" />
              {t('imports.facts.lettersBad', { count: Number(bad.params['count'] ?? 0) })}
            </>
          )}
        </p>
      </div>
      {chosen !== undefined && (
        <Button size="xs" variant="subtle" onClick={() => onChoose(undefined)}>
          {t('imports.facts.recognise')}
        </Button>
      )}
    </FactForm>
  );
}
