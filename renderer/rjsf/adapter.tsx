/**
 * RJSF behind one door: its SchemaField, given one field's own schema, chooses the widget and calls the template.
 * It never sees the form, resolves a condition or validates: those are the engine's.
 */
import { getDefaultRegistry } from '@rjsf/core';
import {
  createSchemaUtils,
  type FieldPathId,
  type FieldTemplateProps,
  type Registry,
  type RJSFSchema,
  type UiSchema,
  type ValidatorType,
  type WidgetProps,
} from '@rjsf/utils';
import { type ComponentType, type ReactNode, useMemo } from 'react';
import { FieldFrame } from '../field/field-frame.tsx';
import type { ProjectedField, WidgetName } from '../field-schema.ts';
import { type AnswerWidgetProps, widgets } from '../widgets/index.ts';

export interface SchemaFieldHostProps {
  readonly id: string;
  readonly name: string;
  readonly projected: ProjectedField;
  readonly required: boolean;
  readonly answer: unknown;
  readonly onAnswer: (answer: unknown) => void;
  readonly onLeave: () => void;
}

/** One field, drawn by RJSF. What its template and widget need beside the answer they take from the field's context. */
export function SchemaFieldHost({
  id,
  name,
  projected,
  required,
  answer,
  onAnswer,
  onLeave,
}: SchemaFieldHostProps): ReactNode {
  const { SchemaField } = registry.fields;
  const pathId = useMemo((): FieldPathId => ({ $id: id, path: [] }), [id]);
  const [schema, uiSchema] = useMemo(() => rjsfSchemas(projected), [projected]);
  if (SchemaField === undefined) return null;
  return (
    <SchemaField
      name={name}
      schema={schema}
      uiSchema={uiSchema}
      fieldPathId={pathId}
      formData={answer}
      required={required}
      registry={registry}
      onChange={onAnswer}
      onBlur={onLeave}
      onFocus={ignore}
    />
  );
}

function rjsfSchemas({ schema, uiSchema }: ProjectedField): readonly [RJSFSchema, UiSchema] {
  return [{ ...schema }, { ...uiSchema }];
}

const registry = createRegistry();

function createRegistry(): Registry {
  const standard = getDefaultRegistry();
  /** It hands the answer to the widget as it is; the other fields would coerce what is being typed. */
  const { StringField } = standard.fields;
  return {
    ...standard,
    fields: {
      ...standard.fields,
      ...(StringField !== undefined && {
        NumberField: StringField,
        BooleanField: StringField,
        ArrayField: StringField,
        ObjectField: StringField,
      }),
    },
    templates: { ...standard.templates, FieldTemplate: Template },
    widgets: { ...standard.widgets, ...adaptedWidgets() },
    schemaUtils: createSchemaUtils(acceptsAll(), {}),
    // By default all functions count as equal, and a row that moved would be written to its old place.
    globalFormOptions: { ...standard.globalFormOptions, experimental_componentUpdateStrategy: 'shallow' },
  };
}

function Template({ children }: FieldTemplateProps): ReactNode {
  return <FieldFrame>{children}</FieldFrame>;
}

function adaptedWidgets(): Record<WidgetName, ComponentType<WidgetProps>> {
  return {
    text: adapted(widgets.text),
    longText: adapted(widgets.longText),
    number: adapted(widgets.number),
    date: adapted(widgets.date),
    yesNo: adapted(widgets.yesNo),
    confirm: adapted(widgets.confirm),
    radios: adapted(widgets.radios),
    select: adapted(widgets.select),
    search: adapted(widgets.search),
    checks: adapted(widgets.checks),
    cascade: adapted(widgets.cascade),
    files: adapted(widgets.files),
  };
}

function adapted(Widget: ComponentType<AnswerWidgetProps>): ComponentType<WidgetProps> {
  return function AdaptedWidget({ id, value, onChange, onBlur }: WidgetProps) {
    return <Widget answer={value} onAnswer={onChange} onLeave={() => onBlur(id, value)} />;
  };
}

function acceptsAll(): ValidatorType {
  return {
    isValid: () => true,
    rawValidation: () => ({ errors: [] }),
    validateFormData: () => ({ errors: [], errorSchema: {} }),
  };
}

function ignore(): void {}
